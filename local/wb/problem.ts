/** Error bodies of WB's gateway. Titles and details that clients match on are WB's; the rest is dummy. */
import { type Answer, json } from './answer';
import { uuidOf } from './token';

const STATUS_TEXT: Record<number, string> = {
  401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 429: 'Too Many Requests',
};

let made = 0;
/** Different in every answer, as with WB, and the same in every run. */
export const nextRequestId = (): string => uuidOf(`request ${(made += 1)}`).replaceAll('-', '');

export function problem(status: number, title: string, detail: string, nowMs: number, code = 'stand-in'): Answer {
  const answer = json({
    title, detail, code, requestId: nextRequestId(), origin: 's2s-api-auth-stand-in',
    status, statusText: STATUS_TEXT[status] ?? '', timestamp: `${new Date(nowMs).toISOString().slice(0, 19)}Z`,
  }, status);
  return { ...answer, headers: { 'content-type': 'application/problem+json' } };
}

export const unauthorized = (why: string, nowMs: number): Answer => problem(401, 'unauthorized', `token problem; ${why}`, nowMs);
export const scopeNotAllowed = (nowMs: number): Answer =>
  problem(403, 'forbidden', 'scope is not allowed for this resource', nowMs);
export const readOnlyNotAllowed = (nowMs: number): Answer =>
  problem(401, 'unauthorized', 'read-only token scope not allowed for this route', nowMs);
export const baseTokenNotAllowed = (nowMs: number): Answer =>
  problem(403, 'forbidden', 'base token is not allowed', nowMs, 'base token is not allowed for this path');
export const pathNotFound = (nowMs: number): Answer =>
  problem(404, 'path not found', 'Please consult the https://dev.wildberries.ru/openapi/api-information', nowMs);
export const deprecated = (nowMs: number): Answer => problem(404, 'Not Found', 'This method is deprecated', nowMs);

export const tooManyByMethod = (bucket: string, nowMs: number): Answer =>
  problem(429, 'too many requests', `limited by ${uuidOf(bucket)}`, nowMs);
export const tooManyBySeller = (sid: string, nowMs: number): Answer => problem(
  429, 'too many requests',
  `Limited by global limiter, per seller ${sid}; See https://dev.wildberries.ru/openapi/api-information`, nowMs, '461a0b83',
);
