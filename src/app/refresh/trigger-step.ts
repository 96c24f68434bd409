import { isUnfinished, type Job } from '../../sync/job';
import { TRIGGER_MS_A_DAY } from '../state/trigger-time';
import type { StepLength } from './step';

/** As much as fits an execution. */
const LONG: StepLength = { softMs: 270_000, hardMs: 320_000 };
/** The next page of most methods comes a minute after the last. */
const NEXT_PAGE: StepLength = { ...LONG, patienceMs: 65_000 };
/** Little of the day is left: what can be had at once, and the pace of methods that answer many times a minute. */
const SHORT: StepLength = { softMs: 45_000, hardMs: 100_000, patienceMs: 1_000 };

/** Of Google's day: for other scripts of the user, for the first page that takes longer than anybody could foresee. */
const LEFT_TO_OTHERS_MS = 10 * 60_000;
/** Kept for short steps, so that a day that began with long ones has none without any: until the first of those is a day ago. */
const KEPT_FOR_SHORT_MS = 12 * 60_000;

/**
 * How long this hour's execution may take, of what the last 24 hours have left of Google's day; null: none at all.
 * While more is to come of what was begun before, waiting for its next page is worth the minute, for the next execution is an
 * hour away: a large shop's week of finance is thirty pages.
 */
export function triggerStep(usedMs: number, jobs: readonly Job[]): StepLength | null {
  const leftMs = TRIGGER_MS_A_DAY - LEFT_TO_OTHERS_MS - usedMs;
  if (leftMs < SHORT.softMs) return null;
  if (leftMs < KEPT_FOR_SHORT_MS + LONG.hardMs) return SHORT;
  return jobs.some((job) => isUnfinished(job) && job.state.calls > 0) ? NEXT_PAGE : LONG;
}
