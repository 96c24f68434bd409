import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { firstBucket } from '../../sync/call';
import { isUnfinished, type Job, type JobStatus } from '../../sync/job';
import type { Throttle } from '../../sync/throttle';
import type { ErrorCode } from '../../wb/errors';
import { showMsk } from '../../wb/time/moscow-time';
import { wordsFor } from './error-words';
import type { OwnJob } from '../refresh/jobs';
import { amiss } from './amiss';
import { ageNotices } from './age';
import { noticesOf } from './notices';
import type { Services } from '../services';
import { tableSpec } from '../refresh/tables';
import { isPaused } from '../state/run-state';
import { secondsLeft, SHORT_WAIT_MS, whyWaiting } from './waiting-words';
import { type ThrottleOf, throttlesOf } from '../refresh/world';

/** One dataset of one shop, as the panel and the terminal show it. */
export interface DatasetProgress {
  id: string;
  title: string;
  shop: string;
  state: JobStatus;
  /** The state in words, such as «готово · 120 строк». */
  stateText: string;
  rows: number;
  added: number;
  changed: number;
  calls: number;
  /** From when WB takes the dataset's next call; null when it may not be read at all. */
  nextAllowedAtMs: number | null;
  /** When it goes on; null where it has ended, and where it can go on at once. */
  resumeAtMs: number | null;
  /** Why it does not go on just now, in words; '' where it does, and where `text` says it. */
  waiting: string;
  /** Of an unfinished dataset, by how long it took the last time; null where that is not known. */
  secondsLeft: number | null;
  /** Of what went wrong; '' when all is well. */
  code: ErrorCode | '';
  /** What happened and what to do, in the user's language; empty when all is well. */
  text: string;
}

export interface Progress {
  isFinished: boolean;
  /** A person has paused it: nobody goes on, the trigger neither. */
  isPaused: boolean;
  /** Another window or the schedule is at it just now; `resumeAtMs` is when it will have ended at the latest. */
  isHeld: boolean;
  /** When the next step can do something; null when there is nothing to do. */
  resumeAtMs: number | null;
  nowMs: number;
  /** Warnings that concern the whole file. */
  notices: string[];
  datasets: DatasetProgress[];
}

/** A dataset that WB will give anew only so much later is not waited for: what is in the sheet is the newest there is. */
const WORTH_WAITING_MS = 600_000;

export function progressOf(services: Services, jobs: readonly OwnJob[], throttleOf: ThrottleOf = throttlesOf(services)): Progress {
  const unfinished = jobs.filter(isUnfinished);
  const nowMs = services.clock.nowMs();
  const paused = isPaused(services);
  return {
    isFinished: unfinished.length === 0,
    isPaused: paused,
    isHeld: false,
    resumeAtMs: unfinished.length === 0 || paused ? null : Math.max(nowMs, Math.min(...unfinished.map(({ state }) => state.notBeforeMs))),
    nowMs,
    notices: [...noticesOf(services), ...ageNotices(services, jobs.filter(({ isOff }) => !isOff).map(({ dataset }) => dataset))],
    datasets: jobs.filter((job) => !job.isOff || isUnfinished(job)).map((job) => ({
      id: job.dataset.id,
      title: tableSpec(job.dataset.id, services.locale).title(),
      shop: job.account.label,
      state: job.state.status,
      stateText: stateText(job, services.locale, nowMs),
      rows: job.state.rows,
      added: job.state.added,
      changed: job.state.changed,
      calls: job.state.calls,
      nextAllowedAtMs: job.route === null ? null : nextAllowedAtMs(job, throttleOf(job.account)),
      resumeAtMs: isUnfinished(job) && job.state.notBeforeMs > nowMs ? job.state.notBeforeMs : null,
      waiting: whyWaiting(job, { jobs, paused, nowMs, throttleOf }, services.locale),
      secondsLeft: secondsLeft(job, nowMs),
      code: job.state.error === null ? '' : job.state.error.code,
      text: job.state.error === null ? '' : wordsFor(job.state.error, services.locale, job.state.notBeforeMs),
    })),
  };
}

function stateText(job: Job, locale: Locale, nowMs: number): string {
  const { state } = job;
  const { progress, messages } = locale.texts();
  if (state.status === 'idle') return messages.notRefreshedYet;
  const isWaiting = state.notBeforeMs > nowMs + SHORT_WAIT_MS && (state.status === 'queued' || state.status === 'running');
  const time = showMsk(state.notBeforeMs);
  const isDoubted = state.status === 'done' && state.emptiness === 'doubted';
  const words = isDoubted ? [] : [fill(isWaiting ? progress.waiting : progress[state.status], { time })];
  if (state.rows > 0) words.push(fill(progress.rows, { count: state.rows }));
  if (state.added > 0) words.push(fill(progress.added, { count: state.added }));
  if (state.changed > 0) words.push(fill(progress.changed, { count: state.changed }));
  return [...words, ...amiss(job, locale)].join(' · ');
}

/** When WB would take the first call of the dataset's next run. */
export function nextAllowedAtMs(job: Job, throttle: Throttle): number {
  const { group, limit } = firstBucket(job, job.route as NonNullable<Job['route']>);
  return throttle.nextCallAtMs(group, limit);
}

/** The moment of the next call when it is too far away to wait for; null when the dataset is worth a call now. */
export function freshUntilMs(job: Job, throttle: Throttle, nowMs: number): number | null {
  if (job.state.succeededAtMs === 0) return null;
  const allowedAtMs = nextAllowedAtMs(job, throttle);
  return allowedAtMs - nowMs > WORTH_WAITING_MS ? allowedAtMs : null;
}
