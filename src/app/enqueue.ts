import { isUnfinished, type Job, type JobState, queued } from '../sync/job';
import { showMsk } from '../wb/moscow-time';
import { UserActionError } from '../wb/errors';
import { closedBecause } from './jobs';
import { freshUntilMs } from './progress';
import type { Services } from './services';
import { connectedShops } from './shops';
import type { ThrottleOf } from './world';

/** What to refresh: everything, only what is old enough, or one dataset from its beginning, every row written again. */
export type Scope = { kind: 'all' } | { kind: 'due' } | { kind: 'dataset'; id: string };

/** Whether the scope means this dataset. One that is under way keeps its place, unless it is to begin anew. */
export function isWanted(job: Job, scope: Scope, nowMs: number): boolean {
  if (scope.kind === 'dataset') return job.dataset.id === scope.id;
  if (isUnfinished(job) && job.state.startedAtMs > 0) return false;
  return scope.kind === 'all' || nowMs - job.state.succeededAtMs >= job.dataset.freshForMs;
}

/** The state in which a dataset enters a refresh: queued, or why it will make no call. */
export function entered(job: Job, services: Services, throttleOf: ThrottleOf): JobState {
  const { shop, state, rewrite } = job;
  const nowMs = services.clock.nowMs();
  const closed = closedBecause(shop, job.dataset.id);
  if (closed !== null) return { ...state, status: 'unavailable', error: { code: closed.code, details: closed.details } };
  const expired = expiry(job, services, nowMs);
  if (expired !== null) return { ...queued(state), status: 'failed', endedAtMs: nowMs, error: { code: expired.code, details: expired.details } };
  const freshUntil = freshUntilMs(job, throttleOf(shop), nowMs);
  if (freshUntil !== null) return { ...queued(state), status: 'fresh', notBeforeMs: freshUntil };
  return rewrite ? { ...queued(state), saved: null } : queued(state);
}

function expiry({ shop }: Job, services: Services, nowMs: number): UserActionError | null {
  const expiresAtMs = connectedShops(services).find(({ id }) => id === shop.id)?.expiresAtMs ?? Infinity;
  return expiresAtMs <= nowMs ? new UserActionError('TOKEN_EXPIRED', { date: showMsk(expiresAtMs).slice(0, 10) }) : null;
}
