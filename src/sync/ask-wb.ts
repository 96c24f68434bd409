import type { HttpOutcome, HttpPort } from '../ports/http';
import { readAnswer } from '../wb/answer/answer';
import type { WbCall, WbRequest } from '../wb/calls';
import { DefectError, TransientError } from '../wb/errors';
import { type Bucket, limitFor } from '../wb/request/limits';
import { shortText } from '../wb/token/redact';
import { shortWords } from '../wb/answer/without-people';
import type { TokenType } from '../wb/token/token-type';
import { asWbError, missingPermission } from '../wb/answer/unforeseen';
import type { Throttle } from './throttle';

/** A state is stored in 9 KB. */
const MAX_DETAIL_LENGTH = 300;

/** With what WB is asked. */
export interface Asker {
  http: HttpPort;
  /** Of the token. */
  throttle: Throttle;
  token: string;
  tokenType: TokenType;
}

export interface Answered {
  /** Decoded as the call says; null when there is nothing in it. */
  body: unknown;
  bytes: number;
}

/** The bucket that a call is counted in. */
export function bucketOf({ group, limits }: WbCall, tokenType: TokenType): Bucket {
  return { group, limit: limitFor(limits, tokenType) };
}

/**
 * The only way to WB: counts the call before it is made, sends it, learns from a refusal how long to wait, and reads the answer.
 * @throws WbError what the status, the body or the transport says
 */
export function askWb(request: WbRequest, { http, throttle, token, tokenType }: Asker): Answered {
  const { group, limit } = bucketOf(request.call, tokenType);
  throttle.spend(group, limit);
  const outcome = http.send({ ...request, tokenType, token });
  try {
    const answered = answerOf(outcome, request.call);
    throttle.answered();
    return answered;
  } catch (error) {
    if (error instanceof TransientError && error.code === 'WB_RATE_LIMIT') learn(throttle, { group, limit }, error);
    else if (error instanceof TransientError && error.code === 'WB_SELLER_LIMIT') throttle.refusedForSeller();
    else if (is4xx(error)) throttle.spend(group, limit, request.call.costOf4xx - 1);
    throw error;
  }
}

/** That the day's calls are used up WB says in words alone: then the larger bucket is the empty one, and its pace is the least to wait. */
function learn(throttle: Throttle, { group, limit }: Bucket, { details, retryAfterMs }: TransientError): void {
  const { within } = limit;
  if (within === undefined || !/\bdaily\b/i.test(String(details.detail))) throttle.refused(group, limit, retryAfterMs);
  else throttle.refused(within.group, within.limit, Math.max(retryAfterMs ?? 0, within.limit.intervalMs));
}

function answerOf(outcome: HttpOutcome, { decoder }: WbCall): Answered {
  if ('answer' in outcome) return { body: readAnswer(outcome.answer, decoder), bytes: outcome.answer.bytes };
  switch (outcome.failure) {
    case 'dailyCalls': throw new TransientError('GOOGLE_DAILY_CALLS', null);
    case 'tooLarge': throw new DefectError('WB_PAGE_TOO_LARGE');
    case 'notAnArchive': throw new DefectError('WB_UNREADABLE_ANSWER', { start: shortWords(outcome.detail, 80), length: outcome.detail.length });
    case 'permission': throw missingPermission(outcome.detail) ?? new TransientError('NETWORK', null, { detail: shortText(outcome.detail, MAX_DETAIL_LENGTH) });
    default: throw new TransientError('NETWORK', null, { detail: shortText(outcome.detail, MAX_DETAIL_LENGTH) });
  }
}

function is4xx(error: unknown): boolean {
  const status = Number(asWbError(error).details.status);
  return status >= 400 && status < 500;
}
