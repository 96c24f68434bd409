import { begin, beginWishes, openJobs } from './begin';
import type { Scope } from './enqueue';
import type { OwnJob } from './jobs';
import { withLease } from '../state/lease';
import { type Progress, progressOf } from '../telling/progress';
import { openedOnce } from '../opened-once';
import { makeReports } from '../reports/make-reports';
import { halt, isPaused, runOf } from '../state/run-state';
import type { Services } from '../services';
import { requireHolder } from '../shops/holders';
import { restoreOwn } from '../shops/own-tokens';
import { type StepLength, work } from './step';
import { withStoresReadOnce } from '../state/stores-read-once';
import { stopJobs } from './stop';
import { noteFailures, statesBefore } from '../telling/unseen';
import { dropWishes, leaveWish } from '../state/wish';

/**
 * Marks what is to be refreshed; the steps do it. A refresh that is under way keeps its place, a paused one goes on.
 * @throws UserActionError NO_SHOP, TOKEN_MISSING, SHEETS_NOT_SETTLED
 */
export function startRefresh(services: Services, scope: Scope): Progress {
  const start = () => {
    const still = withStoresReadOnce(services);
    const jobs = openJobs(still);
    begin(still, jobs, scope);
    return progressOf(still, jobs);
  };
  return alone(services, start, () => {
    requireHolder(services);
    if (isPaused(services)) halt(services, null);
    leaveWish(services, scope);
  });
}

/** Works for one step, unless another execution is at it or the refresh is paused. */
export function refreshStep(services: Services, length: StepLength): Progress {
  return alone(services, () => {
    const still = withStoresReadOnce(services);
    const jobs = openJobs(still);
    if (isPaused(still)) return progressOf(still, jobs);
    beginWishes(still, jobs);
    return work(services, jobs, runOf(still), length);
  });
}

/**
 * Begins what is old enough and works for one step, in one execution that nobody watches.
 * @param lengthFor of the step, by the jobs as they stood before; null: nothing is begun
 */
export function refreshDue(services: Services, lengthFor: (jobs: readonly OwnJob[]) => StepLength | null): void {
  alone(services, () => {
    const still = withStoresReadOnce(services);
    const jobs = openJobs(still);
    const before = statesBefore(jobs);
    const length = lengthFor(jobs);
    if (length === null) return progressOf(still, jobs);
    beginWishes(still, jobs);
    const run = begin(still, jobs, { kind: 'due' });
    if (run.halt === 'paused') return progressOf(still, jobs);
    const progress = work(services, jobs, run, length);
    noteFailures(services, jobs, before);
    return progress;
  });
}

/** Ends what is unfinished where it stands; the next refresh goes on from there. */
export function stopRefresh(services: Services): Progress {
  halt(services, 'stopped');
  dropWishes(services);
  return alone(services, () => {
    const still = withStoresReadOnce(services);
    const jobs = openJobs(still);
    stopJobs(still, jobs, runOf(still).id);
    return progressOf(still, jobs);
  });
}

/** Of the six minutes of an execution: what has not been made by then, the next step makes. */
const MAKING_MS = 240_000;

/** Makes the reports that are not up to date; where another execution is at work, its next step does. */
export function makeDue(services: Services): void {
  alone(services, () => {
    const still = withStoresReadOnce(services);
    const jobs = openJobs(still);
    const endMs = still.clock.nowMs() + MAKING_MS;
    makeReports(still, jobs, { isTimeUp: () => still.clock.nowMs() >= endMs, isWatched: true, open: openedOnce() });
    return progressOf(still, jobs);
  });
}

/** Ends the work on datasets that are switched off. */
export function stopSwitchedOff(services: Services): void {
  alone(services, () => {
    const still = withStoresReadOnce(services);
    const jobs = openJobs(still);
    stopJobs(still, jobs.filter(({ isOff }) => isOff), runOf(still).id);
    return progressOf(still, jobs);
  });
}

/** Halts the refresh until it is resumed; the execution at work ends before its next call. */
export function pauseRefresh(services: Services): Progress {
  halt(services, 'paused');
  return refreshProgress(services);
}

/** @throws UserActionError HOLDER_ONLY  the work would be others' */
export function resumeRefresh(services: Services): Progress {
  restoreOwn(services);
  requireHolder(services);
  halt(services, null);
  return refreshProgress(services);
}

/** Where the refresh stands, without doing anything. */
export function refreshProgress(services: Services): Progress {
  const still = withStoresReadOnce(services);
  return progressOf(still, openJobs(still));
}

/** Only one execution at a time changes the state of a refresh; the others are told when to come again. */
function alone(services: Services, change: () => Progress, otherwise = () => {}): Progress {
  const outcome = withLease(services, services.random.uuid(), change);
  if (!('result' in outcome)) otherwise();
  return 'result' in outcome ? outcome.result : { ...refreshProgress(services), isFinished: false, isHeld: true, resumeAtMs: outcome.heldUntilMs };
}
