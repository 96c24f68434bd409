import { begin, beginWishes, openJobs } from './begin';
import type { Scope } from './enqueue';
import { withLease } from './lease';
import { type Progress, progressOf } from './progress';
import { halt, isPaused, runOf } from './run-state';
import type { Services } from './services';
import { type StepLength, work } from './step';
import { stopJobs } from './stop';
import { failedOf, noteFailures } from './unseen';
import { dropWishes, leaveWish } from './wish';

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
