import type { HttpFailure, HttpOutcome, HttpPort, HttpRequest } from '../../src/ports/http';
import { urlOf } from '../../src/wb/calls';
import { toJson } from '../../src/wb/answer/json';
import type { ManualClock } from './manual-clock';

/** What comes back, and how long that takes. */
export interface Scripted {
  outcome: HttpOutcome;
  takesMs: number;
}

/** By method and path, each list in order: `{ 'GET /orders': [ok([]), tooMany(20)] }`. */
export type Script = Readonly<Record<string, readonly Scripted[]>>;

export interface ScriptedHttp extends HttpPort {
  /** `60s GET /orders?page=2`: seconds since the start, and the body if there is one. */
  log: string[];
  sent: HttpRequest[];
  /** Requests without an answer and answers without a request. */
  problems(): string[];
}

const opened: ScriptedHttp[] = [];

afterEach(() => {
  const problems = opened.splice(0).flatMap((http) => http.problems());
  if (problems.length > 0) throw new Error(problems.join('\n'));
});

/** Answers from a script. What does not go with the script fails the test at its end, even when the code caught the error. */
export function scriptedHttp(clock: ManualClock, script: Script): ScriptedHttp {
  const startMs = clock.nowMs();
  const left = new Map(Object.keys(script).map((call) => [call, [...(script[call] ?? [])]]));
  const unanswered: string[] = [];
  const http: ScriptedHttp = {
    log: [],
    sent: [],
    send: (request) => {
      const { method, pathname, search, body } = onTheWire(request);
      const seconds = (clock.nowMs() - startMs) / 1000;
      http.log.push(`${seconds}s ${method} ${pathname}${search}${body === undefined ? '' : ` ${body}`}`);
      http.sent.push(request);
      const next = left.get(`${method} ${pathname}`)?.shift();
      if (next === undefined) {
        unanswered.push(`the script has no answer to ${http.log[http.log.length - 1]}`);
        throw new Error(unanswered[unanswered.length - 1]);
      }
      clock.pass(next.takesMs);
      return next.outcome;
    },
    problems: () => [
      ...unanswered,
      ...[...left].filter(([, answers]) => answers.length > 0).map(([call, answers]) => `${answers.length} answers left over for ${call}`),
    ],
  };
  opened.push(http);
  return http;
}

/** The request as WB sees it. */
export function onTheWire(request: HttpRequest): { method: string; host: string; pathname: string; search: string; body: string | undefined } {
  const { host, pathname, search } = new URL(urlOf(request, request.tokenType));
  return { method: request.call.method, host, pathname, search, body: request.body === undefined ? undefined : toJson(request.body) };
}

/** A good answer; null is an empty body. */
export function ok(body: unknown): Scripted {
  return body === null ? status(204, '') : status(200, JSON.stringify(body));
}

export function status(code: number, text: string, headers: Record<string, string> = {}): Scripted {
  return { outcome: { answer: { status: code, headers, text, bytes: text.length } }, takesMs: 0 };
}

/** 429 of the method's own limit. Without seconds WB does not say when. */
export function tooMany(retrySec?: number): Scripted {
  const text = '{"title":"too many requests","detail":"limited by c122a060-a7fb-4bb4-abb0-32fd4e18d489"}';
  return status(429, text, retrySec === undefined ? {} : { 'x-ratelimit-retry': String(retrySec) });
}

/** 429 of the limit over all methods. */
export function sellerLimit(): Scripted {
  return status(429, '{"title":"too many requests","detail":"Limited by global limiter, per seller 00000000-0000-4000-8000-000000000001"}');
}

export function noAnswer(failure: HttpFailure, detail = `no answer: ${failure}`): Scripted {
  return { outcome: { failure, detail }, takesMs: 0 };
}

export function after(takesMs: number, { outcome }: Scripted): Scripted {
  return { outcome, takesMs };
}
