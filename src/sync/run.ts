import { advance, COSTLY_INTERVAL_MS } from './advance';
import { criticalPathMs } from './critical-path';
import { forgetPages, isBetweenPages, type Job, persistent } from './job';
import { tell } from './tell';
import { type Waiting, waitingOf } from './waiting';
import type { World } from './world';

export interface Budget {
  /** No new call is begun after this. */
  softEndMs: number;
  /** Google kills the execution some time after this. */
  hardEndMs: number;
  /** A wait that is worth a sleep, of what has been asked once already. @default MAX_SLEEP_MS */
  patienceMs?: number;
}

export interface StepResult {
  isFinished: boolean;
  /** When another step can do something; null when all is finished. */
  resumeAtMs: number | null;
}

/** Longer waits end the execution, unless the budget says otherwise: waiting is a result, not a sleep. */
const MAX_SLEEP_MS = 5_000;
/**
 * What is worth a longer sleep: an incomplete snapshot, which begins anew when the execution ends, and a limit of
 * hours that ends within seconds, because the next hourly execution is an hour away.
 */
const MAX_DEAR_SLEEP_MS = 25_000;
/** Pages of finance that are added up come a minute apart. */
const MAX_HELD_SLEEP_MS = 65_000;
const PAUSE_WORTH_TELLING_MS = 300_000;
/** A server that is down makes a pause of every try: one line an hour says enough. */
const TELL_AGAIN_MS = 3_600_000;

/**
 * Works on the jobs until nothing is ready or the time is short. While one method waits for its minute, others go on,
 * so that a refresh of many datasets takes as long as its slowest limit and not the sum of all.
 * The first call of a step is made whatever the time: else a page as long as an execution would never be asked for.
 */
export function runStep(jobs: readonly Job[], world: World, budget: Budget): StepResult {
  let isFirstCall = true;
  for (;;) {
    const waiting = waitingOf(jobs, world);
    if (waiting.length === 0) return { isFinished: true, resumeAtMs: null };
    const nowMs = world.clock.nowMs();
    const able = waiting.filter((one) => !one.isBehind && (isFirstCall || fits(one, nowMs, budget)));
    const ready = able.filter(({ readyAtMs }) => readyAtMs <= nowMs);
    const next = slowestOf(ready.filter((one) => !ready.some((other) => isBefore(other, one))), waiting);
    if (next !== undefined && (isFirstCall || !world.isHalted())) {
      advance(next.job, next.call, world, next);
      isFirstCall = false;
    } else if (next !== undefined || !sleepUntilReady(able, nowMs, budget, world)) {
      return pause(waiting, nowMs, world);
    }
  }
}

/** Whether the call would begin and end in time, to judge by the last one. */
function fits({ job, readyAtMs }: Waiting, nowMs: number, { softEndMs, hardEndMs }: Budget): boolean {
  const atMs = Math.max(nowMs, readyAtMs);
  return atMs + job.state.pageMs * 1.5 <= hardEndMs && (isBetweenPages(job) || atMs < softEndMs);
}

/**
 * Of datasets that share a limit the one under way goes on, else the one begins that had its turn the longest ago: one that is
 * due, or fails, as often as the limit lets it be asked for would leave no turn to the others.
 */
function isBefore(a: Waiting, b: Waiting): boolean {
  const isShared = a.call.group === b.call.group && a.job.account.id === b.job.account.id;
  return isShared && turnMs(a.job) < turnMs(b.job);
}

function turnMs({ state }: Job): number {
  return state.calls > 0 ? -1 : state.turnBeforeMs;
}

/** What will take the longest first: the waits of a job of three calls a minute apart hide the work of all others. */
function slowestOf(ready: readonly Waiting[], waiting: readonly Waiting[]): Waiting | undefined {
  if (ready.length < 2) return ready[0];
  const pathMs = criticalPathMs(waiting);
  const ofMs = (one: Waiting): number => pathMs.get(one) as number;
  return ready.reduce((slowest, one) => (ofMs(one) > ofMs(slowest) ? one : slowest));
}

function sleepUntilReady(able: readonly Waiting[], nowMs: number, budget: Budget, { clock }: World): boolean {
  const near = able.filter((one) => one.readyAtMs - nowMs <= maxSleepMs(one, budget));
  if (near.length === 0) return false;
  clock.sleepMs(Math.min(...near.map((one) => one.readyAtMs)) - nowMs);
  return true;
}

function maxSleepMs(one: Waiting, { patienceMs = MAX_SLEEP_MS }: Budget): number {
  if (one.job.held !== null) return Math.max(patienceMs, MAX_HELD_SLEEP_MS);
  const usualMs = one.job.state.calls > 0 ? patienceMs : Math.min(patienceMs, MAX_SLEEP_MS);
  return isDear(one) ? Math.max(usualMs, MAX_DEAR_SLEEP_MS) : usualMs;
}

function isDear({ call, job }: Waiting): boolean {
  return isBetweenPages(job) || call.limit.intervalMs >= COSTLY_INTERVAL_MS;
}

function pause(waiting: readonly Waiting[], nowMs: number, world: World): StepResult {
  for (const { job, readyAtMs } of waiting) {
    const isNews = readyAtMs - nowMs > PAUSE_WORTH_TELLING_MS && readyAtMs - job.state.toldUntilMs >= TELL_AGAIN_MS;
    job.state = { ...persistent(job), notBeforeMs: readyAtMs };
    forgetPages(job);
    if (isNews) tellPause(job, world);
  }
  return { isFinished: false, resumeAtMs: Math.min(...waiting.map((one) => one.readyAtMs)) };
}

function tellPause(job: Job, world: World): void {
  job.state.toldUntilMs = job.state.notBeforeMs;
  tell(job, 'paused', world);
  world.save(job);
}
