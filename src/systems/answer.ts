import type { HttpOutcome } from '../ports/http';
import { DefectError, TransientError, UserActionError } from '../wb/errors';
import { parseJson } from '../wb/answer/json';
import { shortText } from '../wb/token/redact';
import { shortWords } from '../wb/answer/without-people';
import type { SystemCall } from './call';
import type { Refusal, SystemFacts } from './system';
import { SYSTEMS } from './systems';

const MAX_WORDS = 300;

/**
 * What a system answers, decoded; null for what is not there where that is an answer.
 * @throws UserActionError SYSTEM_REFUSED  it does not know the secret; SYSTEM_MOVED  it sends us elsewhere; SYSTEM_SAYS  it does not take what was sent, in its own words
 * @throws TransientError SYSTEM_BUSY, SYSTEM_UNAVAILABLE, NETWORK, GOOGLE_DAILY_CALLS
 * @throws DefectError SYSTEM_UNREADABLE
 */
export function readSystemAnswer({ system, mayBeAbsent }: SystemCall, outcome: HttpOutcome): unknown {
  if ('failure' in outcome) throw failureOf(outcome);
  const { status, text, headers } = outcome.answer;
  const facts = SYSTEMS[system];
  if (status === 401 || status === 403) throw new UserActionError('SYSTEM_REFUSED', { system, status });
  if (facts.busy.includes(status)) throw new TransientError('SYSTEM_BUSY', waitIn(facts, headers), { system });
  if (status >= 500) throw new TransientError('SYSTEM_UNAVAILABLE', waitIn(facts, headers), { system, status });
  if (status >= 300 && status < 400) throw new UserActionError('SYSTEM_MOVED', { system, status });
  if (status === 404 && mayBeAbsent === true) return null;
  const body = bodyOf(text);
  const errors = facts.errorsIn(body);
  // In the answer to a list each item has its own errors: whoever sent it reads them.
  if (status >= 400 || (errors.length > 0 && !Array.isArray(body))) throw new UserActionError('SYSTEM_SAYS', { system, status, ...refusalOf(facts, status, errors), detail: wordsOf(errors) });
  if (body === undefined) throw new DefectError('SYSTEM_UNREADABLE', { system, status });
  return body;
}

function failureOf({ failure, detail }: Extract<HttpOutcome, { failure: string }>): Error {
  if (failure === 'dailyCalls') return new TransientError('GOOGLE_DAILY_CALLS', null);
  return new TransientError('NETWORK', null, { detail: shortText(detail, MAX_WORDS) });
}

/** Null where it names no time, or none that anybody would wait. */
function waitIn({ retry }: SystemFacts, headers: Readonly<Record<string, string>>): number | null {
  const named = retry.map(({ header, unitMs }) => Number(headers[header]) * unitMs).find((ms) => ms > 0 && ms <= 3_600_000);
  return named ?? null;
}

/** The same of all systems: the body may be empty. */
const REFUSALS: Readonly<Record<number, Refusal>> = { 413: 'tooLarge', 415: 'encoding' };

function refusalOf({ refusals = {} }: SystemFacts, status: number, errors: readonly { code: string | number | null }[]): { refusal?: Refusal } {
  const refusal = errors.map(({ code }) => refusals[String(code)]).find((known) => known !== undefined) ?? REFUSALS[status];
  return refusal === undefined ? {} : { refusal };
}

function bodyOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Errors go into Google's log as well, where nobody is to be named. */
function wordsOf(errors: readonly { code: string | number | null; text: string }[]): string {
  return shortWords([...new Set(errors.map(({ code, text }) => (code === null ? text : `${text} (${code})`)))].join('; '), MAX_WORDS);
}
