/** What a request has to pass before its method answers: token, category, token type, the two limits. */
import type { Answer } from './answer';
import type { LimitRule, Operation } from './facts/facts';
import type { Host } from './facts/hosts';
import { baseTokenNotAllowed, readOnlyNotAllowed, scopeNotAllowed, tooManyByMethod, tooManyBySeller, unauthorized } from './problem';
import type { TokenBuckets } from './rate-limits';
import { type Claims, hasCategory, type TokenType, typeOf, verifyToken } from './token';

export interface GateState { revoked: ReadonlySet<string>; buckets: TokenBuckets; globalPerMinute: number }
export interface Attempt { operation: Operation; host: Host; authorization: string; nowMs: number }
export type Passed = { sid: string; remaining: number } | { sid: string | null; refusal: Answer };

/** A token that may only read has it. */
const READ_ONLY_BIT = 30;

const tokenProblem = (claims: Claims, host: Host, revoked: ReadonlySet<string>): string | null => {
  if (revoked.has(claims.sid)) return 'token is withdrawn';
  if ((typeOf(claims) === 'test') !== host.isSandbox) return 'token is issued for another environment';
  return null;
};

/** A ping checks the category of its host, a method its own. */
function lacksCategory(claims: Claims, { operation, host }: Attempt): boolean {
  const bit = operation.key === 'GET /ping' ? host.tokenBit : operation.tokenBit;
  return bit !== null && !hasCategory(claims, bit);
}

const isClosedFor = (type: TokenType, operation: Operation): boolean =>
  type === 'base' && operation.tokenTypes !== 'any' && !operation.tokenTypes.includes('base');

const ruleFor = (type: TokenType, { limits }: Operation): LimitRule =>
  ({ personal: limits.personal, service: limits.service, base: limits.base, test: limits.personal })[type];

function bucketKey(claims: Claims, { operation, host }: Attempt): string {
  const group = operation.key === 'GET /ping' ? `GET ${host.name}/ping` : operation.limitGroup;
  return `${claims.sid} ${typeOf(claims)} ${group}`;
}

/** Both limits, the seller's first: a call refused there does not touch the bucket of the method. */
function takeTurn(state: GateState, attempt: Attempt, claims: Claims): Passed {
  const { sid } = claims;
  const { nowMs } = attempt;
  const perMinute = state.globalPerMinute;
  const globalRule: LimitRule = { periodSec: 60, limit: perMinute, intervalSec: 60 / perMinute, burst: perMinute };
  if (!state.buckets.take(`${sid} all methods`, globalRule, nowMs).allowed) return { sid, refusal: tooManyBySeller(sid, nowMs) };
  const key = bucketKey(claims, attempt);
  const taken = state.buckets.take(key, ruleFor(typeOf(claims), attempt.operation), nowMs);
  if (taken.allowed) return { sid, remaining: taken.remaining };
  const refusal = tooManyByMethod(key, nowMs);
  return {
    sid,
    refusal: {
      ...refusal,
      headers: {
        ...refusal.headers,
        'X-Ratelimit-Retry': String(taken.retrySec), 'X-Ratelimit-Limit': String(taken.limit), 'X-Ratelimit-Reset': String(taken.resetSec),
      },
    },
  };
}

/** A refusal that costs no turn still tells how many turns are left. */
function withRemaining(state: GateState, attempt: Attempt, claims: Claims, answer: Answer): Passed {
  const remaining = state.buckets.remaining(bucketKey(claims, attempt), ruleFor(typeOf(claims), attempt.operation), attempt.nowMs);
  return { sid: claims.sid, refusal: { ...answer, headers: { ...answer.headers, 'X-Ratelimit-Remaining': String(remaining) } } };
}

export function passGate(state: GateState, attempt: Attempt): Passed {
  const verdict = verifyToken(attempt.authorization, attempt.nowMs);
  if ('problem' in verdict) return { sid: null, refusal: unauthorized(verdict.problem, attempt.nowMs) };
  const { claims } = verdict;
  const problem = tokenProblem(claims, attempt.host, state.revoked);
  if (problem) return { sid: claims.sid, refusal: unauthorized(problem, attempt.nowMs) };
  if (lacksCategory(claims, attempt)) return withRemaining(state, attempt, claims, scopeNotAllowed(attempt.nowMs));
  if (isClosedFor(typeOf(claims), attempt.operation)) return withRemaining(state, attempt, claims, baseTokenNotAllowed(attempt.nowMs));
  if (attempt.operation.isWriting === true && hasCategory(claims, READ_ONLY_BIT)) return withRemaining(state, attempt, claims, readOnlyNotAllowed(attempt.nowMs));
  return takeTurn(state, attempt, claims);
}
