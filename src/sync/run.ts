import { advance, nextCall } from './advance';
import { isUnfinished, type Job } from './job';
import type { World } from './world';

export interface Budget {
  startMs: number;
  /** No new call is begun after this. */
  softEndMs: number;
  /** Google kills the execution some time after this. */
  hardEndMs: number;
}

export interface StepResult {
  isFinished: boolean;
  /** When another step can do something; null when all is finished. */
  resumeAtMs: number | null;
}

/** Longer waits end the execution: waiting is a result, not a sleep. */
const MAX_SLEEP_MS = 5_000;
/** Pages of an incomplete snapshot are lost when the execution ends, so they are worth a longer sleep. */
const MAX_SLEEP_HOLDING_MS = 25_000;
/** A dataset waits for the table it joins only so long. */
const MAX_JOIN_WAIT_MS = 120_000;
const LOOK_AGAIN_MS = 1_000;
const PAUSE_WORTH_TELLING_MS = 600_000;

/**
 * Works on the jobs until nothing is ready or the time is short. While one method waits for its minute, others go on,
 * so that a refresh of many datasets takes as long as its slowest limit and not the sum of all.
 */
export function runStep(jobs: readonly Job[], world: World, budget: Budget): StepResult {
  for (;;) {
    const waiting = jobs.filter(isUnfinished).map((job) => ({ job, readyAtMs: readyAtMs(job, jobs, world) }));
    if (waiting.length === 0) return { isFinished: true, resumeAtMs: null };
    const nowMs = world.clock.nowMs();
    const able = waiting.filter(({ job, readyAtMs }) => fits(job, Math.max(nowMs, readyAtMs), budget));
    const next = able.filter((one) => one.readyAtMs <= nowMs).sort(bySlowest(world))[0];
    if (next !== undefined) advance(next.job, world);
    else if (!sleepUntilReady(able, nowMs, world)) return pause(waiting, nowMs, world);
  }
}

interface Waiting {
  job: Job;
  readyAtMs: number;
}

function readyAtMs(job: Job, jobs: readonly Job[], world: World): number {
  const ownMs = callableAtMs(job, world);
  const joins = jobs.find((other) => other.dataset.id === job.dataset.join?.table && other.shop.id === job.shop.id && isUnfinished(other));
  if (joins === undefined) return ownMs;
  const joinedMs = callableAtMs(joins, world);
  const isWorthWaiting = joinedMs - world.clock.nowMs() <= MAX_JOIN_WAIT_MS;
  return isWorthWaiting ? Math.max(ownMs, joinedMs + LOOK_AGAIN_MS) : ownMs;
}

function callableAtMs(job: Job, world: World): number {
  const { group, limit } = nextCall(job, world);
  return Math.max(job.state.notBeforeMs, world.throttleOf(job.shop).nextCallAtMs(group, limit));
}

/** Whether a call begun at `atMs` would end in time, to judge by the last one. The first call of a step always does. */
function fits({ held, state }: Job, atMs: number, { startMs, softEndMs, hardEndMs }: Budget): boolean {
  const endsAtMs = atMs + Math.min(state.pageMs * 1.5, hardEndMs - startMs);
  return endsAtMs <= hardEndMs && (held.length > 0 || atMs < softEndMs);
}

/** The slowest method first: what it leaves behind takes the longest to come. */
function bySlowest(world: World): (a: Waiting, b: Waiting) => number {
  const intervalMs = ({ job }: Waiting) => nextCall(job, world).limit.intervalMs;
  return (a, b) => intervalMs(b) - intervalMs(a);
}

function sleepUntilReady(able: readonly Waiting[], nowMs: number, { clock }: World): boolean {
  const near = able.filter(({ job, readyAtMs }) => readyAtMs - nowMs <= (job.held.length > 0 ? MAX_SLEEP_HOLDING_MS : MAX_SLEEP_MS));
  if (near.length === 0) return false;
  clock.sleepMs(Math.min(...near.map((one) => one.readyAtMs)) - nowMs);
  return true;
}

function pause(waiting: readonly Waiting[], nowMs: number, world: World): StepResult {
  for (const { job, readyAtMs } of waiting) {
    job.held = [];
    const isNews = job.state.notBeforeMs !== readyAtMs && readyAtMs - nowMs >= PAUSE_WORTH_TELLING_MS;
    job.state.notBeforeMs = Math.max(job.state.notBeforeMs, readyAtMs);
    if (isNews) world.report(job, 'paused');
    if (isNews) world.save(job);
  }
  return { isFinished: false, resumeAtMs: Math.max(nowMs, Math.min(...waiting.map((one) => one.readyAtMs))) };
}
