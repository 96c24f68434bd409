import { isUnfinished, type JobState } from '../sync/job';
import { runStep } from '../sync/run';
import { UserActionError } from '../wb/errors';
import { entered, isWanted, type Scope } from './enqueue';
import { renewStamp } from './formula-stamp';
import { jobsOf, type OwnJob, saveJob } from './jobs';
import { openReporter } from './reporter';
import { type Progress, progressOf } from './progress';
import type { Services } from './services';
import { connectedShops } from './shops';
import { trustStates } from './stamps';
import { openTables } from './tables';
import { ownShops } from './vault';
import { withLease } from './lease';
import { leaveWish, takeWishes } from './wish';
import { throttlesOf, worldOf } from './world';

/** Stored in the document, so that any execution can go on with the refresh. */
interface Run {
  id: string;
  rewrites: string[];
}

/** One step of the sidebar: short enough to show progress. Pages that began may take up to the hard end. */
export const SIDEBAR_STEP: StepLength = { softMs: 20_000, hardMs: 300_000 };
/** One step of the hourly trigger: as much as fits an execution. */
export const TRIGGER_STEP: StepLength = { softMs: 270_000, hardMs: 320_000 };

export interface StepLength {
  softMs: number;
  hardMs: number;
}

const RUN = 'run';

/**
 * Marks what is to be refreshed; the steps do it. A refresh that is under way keeps its place.
 * @throws UserActionError NO_SHOP, TOKEN_MISSING
 */
export function startRefresh(services: Services, scope: Scope): Progress {
  const start = () => {
    const run = begin(services, scope);
    return progressOf(services, openJobs(services, run));
  };
  return alone(services, start, () => leaveWish(services, scope));
}

/** Works for one step, unless another execution is at it. */
export function refreshStep(services: Services, length: StepLength): Progress {
  return alone(services, () => work(services, goneOn(services), length));
}

/** Begins what is old enough and works for one step, in one execution. */
export function refreshDue(services: Services, length: StepLength): Progress {
  return alone(services, () => work(services, due(services), length));
}

function due(services: Services): Run {
  goneOn(services);
  return begin(services, { kind: 'due' });
}

/** Where the refresh stands, without doing anything. */
export function refreshProgress(services: Services): Progress {
  return progressOf(services, openJobs(services, currentRun(services)));
}

/** Only one execution at a time changes the state of a refresh; the others are told when to come again. */
function alone(services: Services, change: () => Progress, otherwise = () => {}): Progress {
  const outcome = withLease(services, services.random.uuid(), change);
  if (!('result' in outcome)) otherwise();
  return 'result' in outcome ? outcome.result : { ...refreshProgress(services), isFinished: false, isHeld: true, resumeAtMs: outcome.heldUntilMs };
}

/** The run to go on with: begun anew where somebody asked for more while the lease was taken. */
function goneOn(services: Services): Run {
  takeWishes(services, ({ scope, sinceMs }) => begin(services, scope, sinceMs));
  return currentRun(services);
}

function begin(services: Services, scope: Scope, unlessSinceMs = Infinity): Run {
  const jobs = openJobs(services, currentRun(services));
  const run: Run = { id: services.random.uuid(), rewrites: rewritesOf(jobs, scope) };
  for (const job of jobs) job.rewrite = run.rewrites.includes(job.dataset.id);
  if (jobs.length === 0) throw new UserActionError(connectedShops(services).length === 0 ? 'NO_SHOP' : 'TOKEN_MISSING');
  services.documentStore.set(RUN, JSON.stringify(run));
  const throttleOf = throttlesOf(services);
  const reporter = openReporter(services, openTables(services), run.id, throttleOf);
  for (const job of jobs.filter((one) => one.state.succeededAtMs < unlessSinceMs && isWanted(one, scope, services.clock.nowMs()))) {
    const before = job.state;
    job.state = entered(job, services, throttleOf);
    if (job.closed !== null && !isKnown(before, job.state)) reporter.closed(job);
    saveJob(services, job);
  }
  return run;
}

function work(services: Services, run: Run, { softMs, hardMs }: StepLength): Progress {
  const startMs = services.clock.nowMs();
  const jobs = openJobs(services, run);
  const tables = openTables(services);
  const throttleOf = throttlesOf(services);
  const { report, closed } = openReporter(services, tables, run.id, throttleOf);
  for (const job of jobs.filter((one) => one.closed !== null && isUnfinished(one))) {
    job.state = entered(job, services, throttleOf);
    closed(job);
    saveJob(services, job);
  }
  const budget = { softEndMs: startMs + softMs, hardEndMs: startMs + hardMs };
  const { resumeAtMs } = runStep(jobs, worldOf(services, tables, throttleOf, report), budget);
  renewStamp(services, jobs);
  services.workbook.flush();
  return { ...progressOf(services, jobs, throttleOf), resumeAtMs };
}

/** A dataset that is being written anew goes on so, whatever else is begun in the meantime. */
function rewritesOf(jobs: readonly OwnJob[], scope: Scope): string[] {
  const unfinished = jobs.filter((job) => job.rewrite && isUnfinished(job)).map(({ dataset }) => dataset.id);
  return scope.kind === 'dataset' ? [...unfinished, scope.id] : unfinished;
}

/** A dataset that cannot begin is news once, not at every hour. */
function isKnown(before: JobState, now: JobState): boolean {
  return before.status === now.status && before.error?.code === now.error?.code;
}

function currentRun({ documentStore }: Services): Run {
  const text = documentStore.get(RUN);
  return text === null ? { id: '', rewrites: [] } : (JSON.parse(text) as Run);
}

function openJobs(services: Services, { rewrites }: Run): OwnJob[] {
  const jobs: OwnJob[] = [];
  for (const shop of ownShops(services, connectedShops(services))) {
    for (const job of jobsOf(services, shop)) jobs.push({ ...job, rewrite: rewrites.includes(job.dataset.id) });
  }
  trustStates(services, jobs);
  return jobs;
}
