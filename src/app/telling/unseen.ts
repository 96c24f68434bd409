import { allDatasets } from '../../datasets';
import type { Job, JobState } from '../../sync/job';
import { documentKey, fieldsOf, itemsOf, numberOf, textOf } from '../state/key';
import { changeState, forgetState, stateOf, storedInFile, storeIfPossible } from '../state/keeper';
import { wordsFor } from './error-words';
import { saveJobs, stateIn } from '../refresh/jobs';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { tableSpec } from '../refresh/tables';

type Keeper = Pick<Services, 'clock' | 'documentStore' | 'lock'>;

/** How far a person has been told of failures: in the panel, and by a message at the opening of the file. */
export const SEEN = documentKey<{ seenMs: number; toldMs: number }>({
  name: 'seen', version: 1, usual: { seenMs: 0, toldMs: 0 },
  read: (stored) => {
    const { seenMs, toldMs } = fieldsOf(stored);
    return { seenMs: numberOf(seenMs), toldMs: numberOf(toldMs) };
  },
});

/** Version 0.1.0 kept a list of what failed, as texts `{"shopId":…,"datasetId":…}`; it is read until somebody has looked. */
const FORMER = documentKey<readonly string[]>({
  name: 'unseen', version: 0, usual: [], read: (stored) => itemsOf(stored).map(textOf),
});

/** What is known of a job before an execution that nobody watches. */
export type Before = ReadonlyMap<Job, Pick<JobState, 'status' | 'unseenSinceMs'>>;

export function statesBefore(jobs: readonly Job[]): Before {
  return new Map(jobs.map((job) => [job, job.state]));
}

/** Notes on the jobs that have failed since then that nobody has seen it. What had failed before stays as it was told. */
export function noteFailures(services: Keeper, jobs: readonly Job[], before: Before): void {
  const { seenMs } = stateOf(services, SEEN);
  const nowMs = services.clock.nowMs();
  const changed = jobs.filter((job) => {
    if (job.state.status !== 'failed') return false;
    const then = before.get(job);
    const isKnown = then?.status === 'failed';
    const unseenSinceMs = !isKnown ? nowMs : then.unseenSinceMs > seenMs ? then.unseenSinceMs : 0;
    const isNews = unseenSinceMs !== job.state.unseenSinceMs;
    job.state = { ...job.state, unseenSinceMs };
    return isNews;
  });
  if (changed.length > 0) storeIfPossible(() => saveJobs(services, changed));
}

interface Failure {
  sinceMs: number;
  line: string;
}

/** One line for each failure that nobody has looked at and that has not been mended since. */
export function unseenFailures(services: Pick<Services, 'documentStore' | 'locale'>): string[] {
  return failuresSince(services, stateOf(services, SEEN).seenMs).map(({ line }) => line);
}

/** As `unseenFailures`, but none a second time. */
export function untoldFailures(services: Pick<Services, 'documentStore' | 'locale' | 'lock'>): string[] {
  const seen = stateOf(services, SEEN);
  const failures = failuresSince(services, Math.max(seen.seenMs, seen.toldMs));
  if (failures.length > 0) noteTold(services, Math.max(...failures.map(({ sinceMs }) => sinceMs)));
  return failures.map(({ line }) => line);
}

/** What somebody has seen meanwhile stays seen. */
function noteTold(services: Pick<Services, 'documentStore' | 'lock'>, untilMs: number): void {
  storeIfPossible(() => changeState(services, SEEN, ({ seenMs, toldMs }) => ({ seenMs, toldMs: Math.max(toldMs, untilMs) })));
}

export function markSeen(services: Keeper): void {
  const nowMs = services.clock.nowMs();
  storeIfPossible(() => changeState(services, SEEN, () => ({ seenMs: nowMs, toldMs: nowMs })));
  if (stateOf(services, FORMER).length > 0) forgetState(services, FORMER);
}

function failuresSince(services: Pick<Services, 'documentStore' | 'locale'>, seenMs: number): Failure[] {
  const { locale } = services;
  const stored = storedInFile(services);
  const former = stateOf(services, FORMER);
  const shops = connectedShops(services);
  return shops.flatMap((shop) => allDatasets().flatMap((dataset): Failure[] => {
    const { status, error, endedAtMs, unseenSinceMs } = stateIn(stored, shop, dataset);
    if (status !== 'failed' || error === null) return [];
    const sinceMs = former.includes(JSON.stringify({ shopId: shop.id, datasetId: dataset.id })) ? Math.max(endedAtMs, unseenSinceMs) : unseenSinceMs;
    if (sinceMs <= seenMs) return [];
    const title = tableSpec(dataset.id, locale).title();
    return [{ sinceMs, line: `${shops.length === 1 ? title : `${title} · ${shop.label}`}: ${wordsFor(error, locale, 0)}` }];
  }));
}
