import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { nextCall } from '../../sync/call';
import { isUnfinished, type Job } from '../../sync/job';
import { jobOfTable, needsOf } from '../../sync/needs';
import type { Throttle } from '../../sync/throttle';
import type { Bucket, Limit } from '../../wb/request/limits';
import { tableSpec } from '../refresh/tables';
import type { ThrottleOf } from '../refresh/world';

interface Scene {
  jobs: readonly Job[];
  paused: boolean;
  nowMs: number;
  throttleOf: ThrottleOf;
}

/** Shorter waits are not worth telling. */
export const SHORT_WAIT_MS = 5_000;
const HOUR = 3600;
const MINUTE = 60;
const SECOND_MS = 1000;

/** Why an unfinished dataset makes no call now; '' where it may, and where an error of its own says why. */
export function whyWaiting(job: Job, { jobs, paused, nowMs, throttleOf }: Scene, locale: Locale): string {
  const { progress } = locale.texts();
  if (!isUnfinished(job) || job.state.error !== null || job.route === null) return '';
  if (paused) return progress.whyPaused;
  const call = nextCallOrNull(job);
  const limit = call === null ? null : limitToWaitFor(call, throttleOf(job.account), nowMs);
  if (limit !== null) return fill(progress.whyLimit, { every: spanText(limit.intervalMs, locale) });
  if (job.state.notBeforeMs > nowMs + SHORT_WAIT_MS) return progress.whyReport;
  const first = needsOf(job.dataset, job.route).map(({ table }) => jobOfTable(table, job, jobs)).find((one) => one !== null && isUnfinished(one));
  return first === undefined || first === null ? '' : fill(progress.whyJoin, { title: tableSpec(first.dataset.id, locale).title() });
}

/** The limit that keeps a call back; null where none does for long. */
function limitToWaitFor({ group, limit: { within, ...own } }: Bucket, throttle: Throttle, nowMs: number): Limit | null {
  const ownAtMs = throttle.nextCallAtMs(group, own);
  if (within !== undefined && throttle.nextCallAtMs(within.group, within.limit) > ownAtMs) return limitToWaitFor(within, throttle, nowMs);
  return ownAtMs > nowMs + SHORT_WAIT_MS ? own : null;
}

/** By the calls of the last complete run: how many are left, each at its limit's pace. */
export function secondsLeft(job: Job, nowMs: number): number | null {
  const { state, route } = job;
  const calls = state.callsBefore - state.calls;
  if (!isUnfinished(job) || calls <= 0 || route === null) return null;
  const call = nextCallOrNull(job);
  if (call === null) return null;
  const { burst, intervalMs } = call.limit;
  const paceMs = Math.max(state.pageMs, burst > 1 ? 0 : intervalMs);
  return Math.ceil((Math.max(0, state.notBeforeMs - nowMs) + (calls - 1) * paceMs + state.pageMs) / SECOND_MS);
}

/** A span that a limit has: whole hours, minutes or seconds. */
export function spanText(ms: number, { texts }: Locale): string {
  const { progress } = texts();
  const seconds = Math.ceil(ms / SECOND_MS);
  if (seconds % HOUR === 0) return fill(progress.hours, { count: seconds / HOUR });
  return seconds % MINUTE === 0 ? fill(progress.minutes, { count: seconds / MINUTE }) : fill(progress.seconds, { count: seconds });
}

/** Null where a stored place makes no call any more: the step will say so. */
function nextCallOrNull(job: Job) {
  try {
    return nextCall(job);
  } catch {
    return null;
  }
}
