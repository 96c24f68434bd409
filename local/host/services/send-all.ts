import type { Execution } from '../execution/execution';
import type { NetAnswer, NetRequest } from '../net/net-types';
import { ScriptError } from '../service/errors';
import type { FetchRequest } from './fetch-request';
import { ResponseRef } from './http-response';
import { isWhitelisted } from './url-whitelist';

const maxRedirects = 10;
const elapsedHeader = 'x-virtual-elapsed-ms';
/** A stand-in that never answers says so, because nobody can wait in virtual time. */
const silentHeader = 'x-virtual-timeout';

/** All requests at once; the slowest one is how long it took. A transport failure of one is a failure of all. */
export function sendAll(execution: Execution, requests: readonly FetchRequest[]): ResponseRef[] {
  for (const request of requests) requireAllowed(execution, request.url);
  const answers = transfer(execution, requests.map((request) => ({ request, url: request.url })));
  execution.spend(Math.max(0, ...answers.map((answer, i) => elapsedMs(execution, answer, requests[i] as FetchRequest))));
  return answers.map((answer, i) => responseOf(answer, requests[i] as FetchRequest));
}

function requireAllowed(execution: Execution, url: string): void {
  if (!/^https?:\/\/[^/\s]+/i.test(url) || !URL.canParse(url)) throw new ScriptError(`Invalid argument: ${url}`);
  const { urlFetchWhitelist } = execution.manifest;
  if (urlFetchWhitelist && !isWhitelisted(url, urlFetchWhitelist)) {
    throw new ScriptError(`UrlFetch calls to ${url} are not permitted by your admin: the URL is not in the manifest's urlFetchWhitelist`);
  }
}

interface Leg {
  request: FetchRequest;
  url: string;
}

function transfer(execution: Execution, legs: readonly Leg[]): NetAnswer[] {
  const longestMs = Math.max(...legs.map(({ request }) => request.timeoutSec * 1000), 0) + 1000;
  let answers = execution.host.net.send(legs.map((leg) => netRequest(execution, leg)), longestMs);
  for (let i = 0; i < maxRedirects; i++) {
    const next = legs.map((leg, at) => redirected(leg, answers[at] as NetAnswer));
    if (next.every((leg) => leg === null)) break;
    answers = answers.map((answer, at) => {
      const leg = next[at];
      if (!leg) return answer;
      requireAllowed(execution, leg.url);
      return transfer(execution, [leg])[0] as NetAnswer;
    });
  }
  return answers;
}

function redirected({ request, url }: Leg, answer: NetAnswer): Leg | null {
  if ('failure' in answer || !request.followRedirects || ![301, 302, 303, 307, 308].includes(answer.status)) return null;
  const location = headerOf(answer, 'location');
  if (!location) return null;
  const keepsMethod = [307, 308].includes(answer.status);
  return { request: keepsMethod ? request : { ...request, method: 'GET', body: null }, url: new URL(location, url).href };
}

const headerOf = (answer: { rawHeaders: string[] }, name: string): string | undefined => {
  const at = answer.rawHeaders.findIndex((text, i) => i % 2 === 0 && text.toLowerCase() === name);
  return at < 0 ? undefined : answer.rawHeaders[at + 1];
};

function netRequest(execution: Execution, { request, url }: Leg): NetRequest {
  const { protocol, hostname, port, host, pathname, search } = new URL(url);
  const standIn = execution.host.options.resolveHost?.(hostname) ?? null;
  const { clock } = execution.host;
  return {
    secure: !standIn && protocol === 'https:',
    hostname: standIn?.hostname ?? hostname,
    port: standIn?.port ?? (Number(port) || (protocol === 'https:' ? 443 : 80)),
    path: pathname + search,
    method: request.method,
    headers: {
      'User-Agent': 'Mozilla/5.0 (compatible; Google-Apps-Script)', 'Accept-Encoding': 'gzip,deflate', ...request.headers,
      Host: host, ...(request.body ? { 'Content-Length': String(request.body.length) } : {}),
      ...(clock.isVirtual ? { 'x-virtual-now-ms': String(clock.nowMs()) } : {}),
    },
    body: request.body,
    timeoutMs: request.timeoutSec * 1000,
    validateCertificates: request.validateCertificates,
  };
}

function elapsedMs(execution: Execution, answer: NetAnswer, request: FetchRequest): number {
  if (!execution.host.clock.isVirtual) return 0;
  if ('failure' in answer) return answer.failure === 'TIMEOUT' ? request.timeoutSec * 1000 : 0;
  if (headerOf(answer, silentHeader) !== undefined) return request.timeoutSec * 1000;
  return Math.min(Number(headerOf(answer, elapsedHeader) ?? 0) || 0, request.timeoutSec * 1000);
}

function responseOf(answer: NetAnswer, request: FetchRequest): ResponseRef {
  if ('failure' in answer) throw new ScriptError(failureText(answer.failure, request.url));
  const isLate = Number(headerOf(answer, elapsedHeader) ?? 0) > request.timeoutSec * 1000;
  if (isLate || headerOf(answer, silentHeader) !== undefined) throw new ScriptError(failureText('TIMEOUT', request.url));
  const headers: [string, string][] = [];
  for (let i = 0; i < answer.rawHeaders.length; i += 2) {
    const name = answer.rawHeaders[i] as string;
    if (name.toLowerCase() !== elapsedHeader) headers.push([name, answer.rawHeaders[i + 1] as string]);
  }
  return new ResponseRef(answer.status, headers, Buffer.from(answer.body));
}

function failureText(failure: string, url: string): string {
  if (failure === 'TIMEOUT') return `Timeout: ${url}`;
  if (failure === 'ENOTFOUND' || failure === 'EAI_AGAIN') return `DNS error: ${url}`;
  if (failure === 'TOO_LARGE') return 'Limit Exceeded: URLFetch Response Size.';
  return `Address unavailable: ${url}`;
}
