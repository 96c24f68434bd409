import { allDatasets } from '../../datasets';
import type { Dataset } from '../../sync/dataset';
import { type Job, type JobState, NEW_JOB, persistent } from '../../sync/job';
import { isWbError, type UserActionError } from '../../wb/errors';
import { accessTo, accountOf } from '../shops/access';
import { historyDaysOf } from './history';
import type { Services } from '../services';
import { type DatasetSettings, isOn, parseSettings, SETTINGS } from '../state/settings';
import type { ConnectedShop, ShopToken } from '../shops/shops';

type Keeper = Pick<Services, 'clock' | 'documentStore'>;

/** A job as the seller wants it and, where the shop's tokens do not open its dataset, why. */
export interface OwnJob extends Job {
  closed: UserActionError | null;
  isOff: boolean;
  /** After so long the schedule asks again; Infinity: it does not. */
  dueAfterMs: number;
  /** How far back the seller wants the rows to reach. */
  historyDays: number;
  /** Of the sheet's columns as they are now. */
  edition: number;
}

const HOUR_MS = 3_600_000;

/** The job of every dataset of a shop, with what earlier executions stored of it. */
export function jobsOf({ clock, documentStore }: Keeper, shop: ConnectedShop): OwnJob[] {
  const stored = documentStore.all();
  const nowMs = clock.nowMs();
  const settings = parseSettings(stored[SETTINGS]);
  return allDatasets().map((dataset) => {
    const access = accessTo(dataset, shop, nowMs);
    const state = stateOf(stored, shop, dataset);
    const job = { state, seen: new Set<string>(), ...chosen(dataset, settings.datasets[dataset.id] ?? {}, nowMs) };
    return isWbError(access)
      ? { ...job, account: accountOf(shop, shop.tokens[0] as ShopToken), route: null, closed: access }
      : { ...job, ...access, closed: null };
  });
}

/** What earlier executions stored of a job. */
export function stateOf(stored: Readonly<Record<string, string>>, shop: Pick<ConnectedShop, 'id'>, dataset: Dataset): JobState {
  // Version 0.1.0 stored the mark as `stamp`.
  const { stamp: mark = '', ...state } = JSON.parse(stored[place(shop, dataset)] ?? '{}') as Partial<JobState> & { stamp?: string };
  return { ...NEW_JOB, mark, ...state };
}

function chosen(dataset: Dataset, settings: DatasetSettings, nowMs: number) {
  const { everyHours, edition = 0 } = settings;
  const dueAfterMs = everyHours === undefined ? dataset.source.freshForMs : (everyHours || Infinity) * HOUR_MS;
  return { dataset, isOff: !isOn(dataset, settings), dueAfterMs, edition, historyDays: historyDaysOf(dataset, settings, nowMs) };
}

/** Forgets what is stored of a shop's datasets. */
export function forgetJobs({ documentStore }: Pick<Services, 'documentStore'>, shopId: string): void {
  for (const dataset of allDatasets()) documentStore.remove(place({ id: shopId }, dataset));
}

export function saveJob({ documentStore }: Pick<Services, 'documentStore'>, job: Job): void {
  documentStore.setAll(jobEntries([job]));
}

/** Jobs as they are stored. */
export function jobEntries(jobs: readonly Job[]): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const job of jobs) entries[place(job.account, job.dataset)] = JSON.stringify(persistent(job));
  return entries;
}

function place({ id: shopId }: Pick<ConnectedShop, 'id'>, { id }: Dataset): string {
  return `job.${shopId}.${id}`;
}
