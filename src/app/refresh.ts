import { isUnfinished, type JobState } from '../sync/job';
import { runStep } from '../sync/run';
import { UserActionError } from '../wb/errors';
import { countedHttp } from './counted-http';
import { entered, isWanted, type Scope } from './enqueue';
import { renewStamp } from './formula-stamp';
import { forgetJobs, jobsOf, type OwnJob, saveJob } from './jobs';
import { openReporter } from './reporter';
import { type Progress, progressOf } from './progress';
import { halt, isPaused, newRun, type Run, runOf } from './run-state';
import type { Services } from './services';
import { connectedShops } from './shops';
import { fillStartPage } from './start-page';
import { trustStates } from './stamps';
import { stopJobs } from './stop';
import { openTables } from './tables';
import { failedOf, noteFailures } from './unseen';
import { addUsage } from './usage';
import { ownShops } from './vault';
import { withLease } from './lease';
import { dropWishes, leaveWish, takeWishes } from './wish';
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
  if (isPaused(services)) halt(services, null);
  const start = () => {
    const jobs = openJobs(services);
    begin(services, jobs, scope);
    return progressOf(services, jobs);
  };
  return alone(services, start, () => leaveWish(services, scope));
}

/** Works for one step, unless another execution is at it or the refresh is paused. */
export function refreshStep(services: Services, length: StepLength): Progress {
  if (isPaused(services)) return refreshProgress(services);
  return alone(services, () => {
    const jobs = openJobs(services);
    beginWishes(services, jobs);
    return work(services, jobs, runOf(services), length);
  });
}

/** Begins what is old enough and works for one step, in one execution that nobody watches. */
export function refreshDue(services: Services, length: StepLength): void {
  alone(services, () => {
    const jobs = openJobs(services);
    const known = failedOf(jobs);
    beginWishes(services, jobs);
    const run = begin(services, jobs, { kind: 'due' });
    const progress = work(services, jobs, run, length);
    noteFailures(services, failedOf(jobs).filter((one) => !known.includes(one)));
    return progress;
  });
}

/** Ends what is unfinished where it stands; the next refresh goes on from there. */
export function stopRefresh(services: Services): Progress {
  halt(services, 'stopped');
  dropWishes(services);
  return alone(services, () => {
    const jobs = openJobs(services);
    stopJobs(services, jobs, runOf(services).id);
    return progressOf(services, jobs);
  });
}

/** Ends the work on datasets that are switched off. */
export function stopSwitchedOff(services: Services): void {
  alone(services, () => {
    const jobs = openJobs(services);
    stopJobs(services, jobs.filter(({ isOff }) => isOff), runOf(services).id);
    return progressOf(services, jobs);
  });
}

/** Halts the refresh until it is resumed; the execution at work ends before its next call. */
export function pauseRefresh(services: Services): Progress {
  halt(services, 'paused');
  return refreshProgress(services);
}

export function resumeRefresh(services: Services): Progress {
  halt(services, null);
  return refreshProgress(services);
}

/** Where the refresh stands, without doing anything. */
export function refreshProgress(services: Services): Progress {
  return progressOf(services, openJobs(services));
}

/** Only one execution at a time changes the state of a refresh; the others are told when to come again. */
function alone(services: Services, change: () => Progress, otherwise = () => {}): Progress {
  const outcome = withLease(services, services.random.uuid(), change);
  if (!('result' in outcome)) otherwise();
  return 'result' in outcome ? outcome.result : { ...refreshProgress(services), isFinished: false, isHeld: true, resumeAtMs: outcome.heldUntilMs };
}

/** Begins what somebody asked for while the lease was taken. */
function beginWishes(services: Services, jobs: readonly OwnJob[]): void {
  takeWishes(services, ({ scope, sinceMs }) => begin(services, jobs, scope, sinceMs));
}

function begin(services: Services, jobs: readonly OwnJob[], scope: Scope, unlessSinceMs = Infinity): Run {
  if (jobs.length === 0) throw new UserActionError(connectedShops(services).length === 0 ? 'NO_SHOP' : 'TOKEN_MISSING');
  const run = newRun(services);
  const throttleOf = throttlesOf(services);
  const reporter = openReporter(services, openTables(services), run.id, throttleOf);
  for (const job of jobs.filter((one) => one.state.succeededAtMs < unlessSinceMs && isWanted(one, scope, services.clock.nowMs()))) {
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
  const now = runOf(services);
  if (now.id !== run.id) forgetGone(services, jobs);
  else if (now.halt === 'stopped') stopJobs(services, jobs, run.id);
  if (renewStamp(services, jobs)) fillStartPage(services);
  services.workbook.flush();
  addUsage(services, { calls: http.calls(), triggerMs: length.isTrigger ? services.clock.nowMs() - startMs : 0 });
  const progress = progressOf(services, jobs, throttleOf);
  return { ...progress, resumeAtMs: progress.resumeAtMs === null ? null : resumeAtMs };
}

/** A shop that was taken out of the file while its datasets were at work: what this step stored of them goes too. */
function forgetGone(services: Services, jobs: readonly OwnJob[]): void {
  const connected = connectedShops(services).map(({ id }) => id);
  for (const { shop } of jobs) if (!connected.includes(shop.id)) forgetJobs(services, shop.id);
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
