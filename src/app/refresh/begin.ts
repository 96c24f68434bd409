import type { JobState } from '../../sync/job';
import { isWbError, UserActionError } from '../../wb/errors';
import { dropWaits } from './drop-waits';
import { entered, isWanted, type Scope } from './enqueue';
import { jobsOf, type OwnJob, saveJob, saveJobs } from './jobs';
import { openReporter } from '../telling/reporter';
import { beginRun, newRun, type Run, runEntry } from '../state/run-state';
import type { Services } from '../services';
import { restoreOwn } from '../shops/own-tokens';
import { settleSheets } from '../sheets/settle-sheets';
import { connectedShops } from '../shops/shops';
import { trustStates } from './job-marks';
import { openTables } from './tables';
import { ownShops } from '../shops/vault';
import { takeWishes } from '../state/wish';
import { throttlesOf } from './world';

/** The jobs that this user can work on, as they stand. */
export function openJobs(services: Services): OwnJob[] {
  restoreOwn(services);
  settleSheets(services);
  const jobs = ownShops(services, connectedShops(services)).flatMap((shop) => jobsOf(services, shop));
  trustStates(services, jobs);
  return jobs;
}

/**
 * Begins a run: marks what the scope means and has not arrived since then.
 * @returns the run that there is now: one that was paused meanwhile does not go on by the schedule
 * @throws UserActionError NO_SHOP, TOKEN_MISSING, SHEETS_NOT_SETTLED; TransientError STORE_BUSY
 */
export function begin(services: Services, jobs: readonly OwnJob[], scope: Scope, unlessSinceMs = Infinity): Run {
  if (jobs.length === 0) throw new UserActionError(connectedShops(services).length === 0 ? 'NO_SHOP' : 'TOKEN_MISSING');
  if (settleSheets(services).length > 0) throw new UserActionError('SHEETS_NOT_SETTLED');
  const run = newRun(services);
  const throttleOf = throttlesOf(services);
  const reporter = openReporter(services, openTables(services), run.id);
  const hurried = scope.kind === 'due' ? [] : dropWaits(jobs, throttleOf, services.clock.nowMs());
  const wanted = jobs.filter((one) => one.state.succeededAtMs < unlessSinceMs && isWanted(one, scope, services.clock.nowMs()));
  const closed = wanted.filter((job) => {
    const before = job.state;
    job.state = entered(job, scope, services, throttleOf);
    return job.closed !== null && !isKnown(before, job.state);
  });
  reporter.closed(closed);
  return beginRun(services, run, { evenIfPaused: scope.kind !== 'due' }, () => keepBegun(services, run, [...hurried, ...wanted]));
}

/** Where the store is too full for all of them, some still find room, above all those that are stored already. */
function keepBegun(services: Services, run: Run, jobs: readonly OwnJob[]): void {
  try {
    saveJobs(services, jobs, runEntry(run));
  } catch (error) {
    if (!isWbError(error) || error.code !== 'STORE_FULL' || jobs.length === 0) throw error;
    saveJobs(services, [], runEntry(run));
    for (const job of jobs) saveJob(services, job);
  }
}

/** Begins what somebody asked for while the lease was taken. */
export function beginWishes(services: Services, jobs: readonly OwnJob[]): void {
  takeWishes(services, ({ scope, sinceMs }) => begin(services, jobs, scope, sinceMs));
}

/** A dataset that cannot begin is news once, not at every hour. */
function isKnown(before: JobState, now: JobState): boolean {
  return before.status === now.status && before.error?.code === now.error?.code;
}
