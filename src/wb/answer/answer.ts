import { base64FileIn } from './base64-file';
import type { Decoder } from '../calls';
import { parseCsv } from './csv';
import { readErrorBody } from './error-body';
import { DefectError, TransientError, UserActionError, type ErrorDetails, type WbError } from '../errors';
import { parseJson } from './json';

interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  text: string;
}

type Refusal = (answer: Answer, details: ErrorDetails) => WbError;

/** The good statuses that WB's specification names (286 operations, 18 August 2026). */
const GOOD: ReadonlySet<number> = new Set([200, 201, 202, 204, 208]);

const badRequest: Refusal = (_answer, details) => new DefectError('WB_BAD_REQUEST', details);
const unknownStatus: Refusal = (_answer, details) => new DefectError('WB_UNKNOWN_STATUS', details);

/** What each status of a refusal means. */
const REFUSALS: ReadonlyMap<number, Refusal> = new Map<number, Refusal>([
  [400, badRequest],
  [401, unauthorized],
  [402, (_answer, details) => new UserActionError('PAYMENT_REQUIRED', details)],
  [403, forbidden],
  [404, notFound],
  [406, badRequest],
  [409, badRequest],
  [413, badRequest],
  [422, badRequest],
  [429, tooMany],
  [451, badRequest],
  [498, (answer, details) => (isWbs(answer.text) ? unknownStatus : unavailable)(answer, details)],
]);

/**
 * The decoded body of a good answer, null when there is none (204: the end of a list in finance, no data elsewhere).
 * Details of the errors: `status`, `detail` in WB's words without tokens, and `requestId` when WB gives one.
 * @throws UserActionError TOKEN_REJECTED, TOKEN_READ_ONLY, PAYMENT_REQUIRED, JAM_REQUIRED, CATEGORY_MISSING, TOKEN_TYPE_NOT_ALLOWED
 * @throws TransientError WB_RATE_LIMIT, WB_SELLER_LIMIT, WB_UNAVAILABLE
 * @throws DefectError WB_BAD_REQUEST, WB_METHOD_REMOVED, WB_UNKNOWN_STATUS, WB_ERROR_IN_ANSWER, WB_UNREADABLE_ANSWER
 */
export function readAnswer(answer: Answer, decoder: Decoder = 'json'): unknown {
  const { status, text } = answer;
  if (!GOOD.has(status)) {
    const refusal = REFUSALS.get(status) ?? (status >= 500 && status <= 599 ? unavailable : unknownStatus);
    throw refusal(answer, detailsOf(answer));
  }
  if (status === 204 || decoder === 'nothing' || !/\S/.test(text)) {
    return null;
  }
  if (decoder === 'zippedCsv') return parseCsv(text);
  const body = parseJson(text);
  if (saysError(body)) {
    throw new DefectError('WB_ERROR_IN_ANSWER', detailsOf(answer));
  }
  return decoder === 'base64File' ? base64FileIn(body) : body;
}

/** `X-Ratelimit-Remaining` of a good answer: calls that may be made right now; null when WB does not say. */
export function rateLimitRemaining(headers: Readonly<Record<string, string>>): number | null {
  return numberIn(headers['x-ratelimit-remaining']);
}

/** Content, prices and feedbacks tell about errors inside of a 200 too: `{data, error: true, errorText}`. */
function saysError(body: unknown): boolean {
  return typeof body === 'object' && body !== null && (body as { error?: unknown }).error === true;
}

/** Some hosts refuse a living token so, for what it was not made for: only the words tell it from one that is dead. */
function unauthorized({ text }: Answer, details: ErrorDetails): WbError {
  if (!/scope\b[^"]{0,40}\bnot allowed/i.test(text)) return new UserActionError('TOKEN_REJECTED', details);
  return new UserActionError(/read[- ]?only/i.test(text) ? 'TOKEN_READ_ONLY' : 'CATEGORY_MISSING', details);
}

/** WB refuses in JSON. A gateway that takes Google's machines for robots answers with a page of its own, and that passes. */
function forbidden(answer: Answer, details: ErrorDetails): WbError {
  const { text } = answer;
  if (!isWbs(text)) return unavailable(answer, details);
  if (/\bJam\b/.test(text)) return new UserActionError('JAM_REQUIRED', details);
  const isTokenType = /base token is not allowed/i.test(text);
  return new UserActionError(isTokenType ? 'TOKEN_TYPE_NOT_ALLOWED' : 'CATEGORY_MISSING', details);
}

/**
 * A method that is gone answers «This method is deprecated» or «path not found», or with no body of WB's at all. Another
 * «not found» is about what was asked for: a report whose id has expired.
 */
function notFound({ text }: Answer, details: ErrorDetails): WbError {
  const isMethod = /deprecated|removed|disabled|path not found|method/i.test(text) || !isWbs(text);
  return new DefectError(isMethod ? 'WB_METHOD_REMOVED' : 'WB_BAD_REQUEST', details);
}

/** Besides the method's own limit there is one for all calls of the seller; WB does not say when that one ends. */
function tooMany({ headers, text }: Answer, details: ErrorDetails): WbError {
  if (/global limiter/i.test(text)) {
    return new TransientError('WB_SELLER_LIMIT', null, details);
  }
  const seconds = numberIn(headers['x-ratelimit-retry']) ?? numberIn(headers['x-ratelimit-reset']);
  return new TransientError('WB_RATE_LIMIT', inMs(seconds), details);
}

function unavailable({ headers }: Answer, details: ErrorDetails): WbError {
  return new TransientError('WB_UNAVAILABLE', inMs(numberIn(headers['retry-after'])), details);
}

/** Whether the text begins as JSON does. */
function isWbs(text: string): boolean {
  return /^\s*[{["]/.test(text);
}

function detailsOf({ status, text }: Answer): ErrorDetails {
  const { detail, requestId } = readErrorBody(text);
  return requestId === '' ? { status, detail } : { status, detail, requestId };
}

function numberIn(header: string | undefined): number | null {
  return header !== undefined && /^\s*\d{1,9}(?:\.\d{1,9})?\s*$/.test(header) ? Number(header) : null;
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : Math.ceil(seconds * 1000);
}
