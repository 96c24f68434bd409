import { isUnfinished, type Job, type JobState, queued } from '../sync/job';
import type { ErrorCode } from '../wb/errors';
import type { OwnJob } from './jobs';
import { freshUntilMs } from './progress';
import type { Services } from './services';
import type { ThrottleOf } from './world';

/** What to refresh: everything, only what is old enough, or one dataset from its beginning, every row written again. */
export type Scope = { kind: 'all' } | { kind: 'due' } | { kind: 'dataset'; id: string };

/** An hourly run is a few minutes early now and then: a dataset that is due within these is due. */
const EARLY_MS = 10 * 60_000;

/** Whether the scope means this dataset. One that is under way keeps its place, unless it is to begin anew. */
export function isWanted(job: Job, scope: Scope, nowMs: number): boolean {
  if (scope.kind === 'dataset') return job.dataset.id === scope.id;
  if (isUnfinished(job) && job.state.startedAtMs > 0) return false;
  return scope.kind === 'all' || nowMs - job.state.succeededAtMs >= job.dataset.freshForMs - EARLY_MS;
}

/** A token that is of no use any more is a failure to be mended; one that never opened the dataset is how things are. */
const ENDED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['TOKEN_EXPIRED', 'TOKEN_REJECTED', 'TOKEN_MISSING']);

/** The state in which a dataset enters a refresh: queued, or why it will make no call. */
export function entered(job: OwnJob, { clock }: Pick<Services, 'clock'>, throttleOf: ThrottleOf): JobState {
  const { shop, state, rewrite, closed } = job;
  const nowMs = clock.nowMs();
  if (closed !== null) {
    const error = { code: closed.code, details: closed.details };
    return ENDED.has(closed.code) ? { ...queued(state), status: 'failed', endedAtMs: nowMs, error } : { ...state, status: 'unavailable', error };
  }
  if (rewrite) return { ...queued(state), saved: null };
  const freshUntil = freshUntilMs(job, throttleOf(shop), nowMs);
  return freshUntil === null ? queued(state) : { ...queued(state), status: 'fresh', notBeforeMs: freshUntil };
}
