import { isUnfinished, type JobState } from '../sync/job';
import { runStep } from '../sync/run';
import { UserActionError } from '../wb/errors';
import { countedHttp } from './counted-http';
import { entered, isWanted, type Scope } from './enqueue';
import { renewStamp } from './formula-stamp';
import { jobsOf, type OwnJob, saveJob } from './jobs';
import { openReporter } from './reporter';
import { type Progress, progressOf } from './progress';
import { halt, isPaused, type Run, runOf, saveRun } from './run-state';
import type { Services } from './services';
import { connectedShops } from './shops';
import { trustStates } from './stamps';
import { stopJobs } from './stop';
import { openTables } from './tables';
import { failedOf, noteFailures } from './unseen';
import { addUsage } from './usage';
import { ownShops } from './vault';
import { withLease } from './lease';
import { throttlesOf, worldOf } from './world';

/** One step of the sidebar: short enough to show progress. Pages that began may take up to the hard end. */
export const SIDEBAR_STEP: StepLength = { softMs: 20_000, hardMs: 300_000 };
/** One step of the hourly trigger: as much as fits an execution. */
export const TRIGGER_STEP: StepLength = { softMs: 270_000, hardMs: 320_000, isTrigger: true };

export interface StepLength {
  softMs: number;
  hardMs: number;
  /** Google counts the time of triggers. */
  isTrigger?: true;
}

/**
 * Marks what is to be refreshed; the steps do it. A refresh that is under way keeps its place, a paused one goes on.
 * @throws UserActionError NO_SHOP, TOKEN_MISSING
 */
export function startRefresh(services: Services, scope: Scope): Progress {
  return alone(services, () => {
    const jobs = openJobs(services);
    begin(services, jobs, scope);
    return progressOf(services, jobs);
  });
}

/** Works for one step, unless another execution is at it or the refresh is paused. */
export function refreshStep(services: Services, length: StepLength): Progress {
  if (isPaused(services)) return refreshProgress(services);
  return alone(services, () => work(services, openJobs(services), runOf(services), length));
}

/** Begins what is old enough and works for one step, in one execution that nobody watches. */
export function refreshDue(services: Services, length: StepLength): void {
  alone(services, () => {
    const jobs = openJobs(services);
    const known = failedOf(jobs);
    const run = begin(services, jobs, { kind: 'due' });
    const progress = work(services, jobs, run, length);
    noteFailures(services, failedOf(jobs).filter((one) => !known.includes(one)));
    return progress;
  });
}

/** Ends what is unfinished where it stands; the next refresh goes on from there. */
export function stopRefresh(services: Services): Progress {
  halt(services, 'stopped');
  return alone(services, () => {
    const jobs = openJobs(services);
    stopJobs(services, jobs, runOf(services).id);
    return progressOf(services, jobs);
  });
}

/** Where the refresh stands, without doing anything. */
export function refreshProgress(services: Services): Progress {
  return progressOf(services, openJobs(services));
}

/** Only one execution at a time changes the state of a refresh; the others are told when to come again. */
function alone(services: Services, change: () => Progress): Progress {
  const outcome = withLease(services, services.random.uuid(), change);
  return 'result' in outcome ? outcome.result : { ...refreshProgress(services), isFinished: false, isHeld: true, resumeAtMs: outcome.heldUntilMs };
}

function begin(services: Services, jobs: readonly OwnJob[], scope: Scope): Run {
  if (jobs.length === 0) throw new UserActionError(connectedShops(services).length === 0 ? 'NO_SHOP' : 'TOKEN_MISSING');
  const run: Run = { id: services.random.uuid(), halt: null };
  saveRun(services, run);
  const throttleOf = throttlesOf(services);
  const reporter = openReporter(services, openTables(services), run.id, throttleOf);
  for (const job of jobs.filter((one) => isWanted(one, scope, services.clock.nowMs()))) {
    const before = job.state;
    job.state = entered(job, scope, services, throttleOf);
    if (job.closed !== null && !isKnown(before, job.state)) reporter.closed(job);
    saveJob(services, job);
  }
  return run;
}

function work(services: Services, jobs: readonly OwnJob[], run: Run, length: StepLength): Progress {
  const startMs = services.clock.nowMs();
  const tables = openTables(services);
  const throttleOf = throttlesOf(services);
  const { report, closed } = openReporter(services, tables, run.id, throttleOf);
  for (const job of jobs.filter((one) => one.closed !== null && isUnfinished(one))) {
    job.state = entered(job, { kind: 'all' }, services, throttleOf);
    closed(job);
    saveJob(services, job);
  }
  stopJobs(services, run.halt === 'stopped' ? jobs : jobs.filter(({ isOff }) => isOff), run.id);
  const http = countedHttp(services.http);
  const world = worldOf(services, { tables, throttleOf, report, http, runId: run.id });
  const { resumeAtMs } = runStep(jobs, world, { softEndMs: startMs + length.softMs, hardEndMs: startMs + length.hardMs });
  if (runOf(services).halt === 'stopped') stopJobs(services, jobs, run.id);
  renewStamp(services, jobs);
  services.workbook.flush();
  addUsage(services, { calls: http.calls(), triggerMs: length.isTrigger ? services.clock.nowMs() - startMs : 0 });
  const progress = progressOf(services, jobs, throttleOf);
  return { ...progress, resumeAtMs: progress.resumeAtMs === null ? null : resumeAtMs };
}

/** A dataset that cannot begin is news once, not at every hour. */
function isKnown(before: JobState, now: JobState): boolean {
  return before.status === now.status && before.error?.code === now.error?.code;
}

function openJobs(services: Services): OwnJob[] {
  const jobs = ownShops(services, connectedShops(services)).flatMap((shop) => jobsOf(services, shop));
  trustStates(services, jobs);
  return jobs;
}
