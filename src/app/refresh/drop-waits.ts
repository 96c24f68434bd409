import { isUnfinished } from '../../sync/job';
import type { OwnJob } from './jobs';
import type { ThrottleOf } from './world';

/** The pauses that we make ourselves between two tries are no longer. */
const LONG_WAIT_MS = 600_000;

/**
 * A person who refreshes by hand does not believe the waits: of those that WB named, what its limits explain is left, and what
 * is under way tries again as soon as these allow.
 * @returns the jobs that now wait for less
 */
export function dropWaits(jobs: readonly OwnJob[], throttleOf: ThrottleOf, nowMs: number): OwnJob[] {
  for (const { account } of jobs) throttleOf(account).dropNamedWaits();
  const waiting = jobs.filter((job) => isUnfinished(job) && job.state.notBeforeMs > nowMs + LONG_WAIT_MS);
  for (const job of waiting) job.state = { ...job.state, notBeforeMs: nowMs };
  return waiting;
}
