import type { HttpAnswer, HttpFailure, HttpOutcome, HttpPort, HttpRequest } from '../ports/http';
import { redact } from '../wb/redact';

/** One hung call must not eat the six minutes of an execution; WB's largest pages take about half a minute. */
const TIMEOUT_MS = 120_000;

/** `timeoutSeconds` is documented since June 2026 and not yet in the type package. */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number };

/** Google's words for a transport that failed (quota page and observed texts), first match wins. */
const FAILURES: readonly (readonly [RegExp, HttpFailure])[] = [
  [/bandwidth quota/i, 'bandwidth'],
  [/too many times for one day/i, 'dailyCalls'],
  [/limit exceeded.*size|response.*too large/i, 'tooLarge'],
  [/time(d)? ?out/i, 'timeout'],
];

export const urlFetchHttp: HttpPort = {
  send(request) {
    try {
      return { answer: answerOf(UrlFetchApp.fetch(request.url, optionsOf(request))) };
    } catch (error) {
      return failureOf(redact(String(error), [request.token]));
    }
  },
};

function optionsOf({ method, token, body, timeoutMs = TIMEOUT_MS }: HttpRequest): Options {
  return {
    method: method === 'GET' ? 'get' : 'post',
    headers: { Authorization: token },
    contentType: 'application/json',
    ...(body === undefined ? {} : { payload: body }),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: Math.max(1, Math.round(timeoutMs / 1000)),
  };
}

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer {
  const headers: Record<string, string> = {};
  const sent = response.getHeaders() as Record<string, unknown>;
  for (const name of Object.keys(sent)) headers[name.toLowerCase()] = String(sent[name]);
  const text = response.getContentText('UTF-8');
  return { status: response.getResponseCode(), headers, text, bytes: utf8Length(text) };
}

/** Counted here, because `getContent()` would make an array of forty million numbers. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

function failureOf(detail: string): HttpOutcome {
  const known = FAILURES.find(([words]) => words.test(detail));
  return { failure: known === undefined ? 'network' : known[1], detail };
}
