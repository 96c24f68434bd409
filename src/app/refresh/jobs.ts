import { allDatasets } from '../../datasets';
import type { Dataset } from '../../sync/dataset';
import { type Job, type JobState, persistent } from '../../sync/job';
import { hasStandIn } from '../../sync/route';
import { fail } from '../../sync/settle';
import { LONGEST_WAIT_MS } from '../../sync/throttle';
import { isWbError, type UserActionError } from '../../wb/errors';
import { accessTo, accountOf } from '../shops/access';
import { dueSinceMs } from './due';
import { historyDaysOf } from './history';
import type { Services } from '../services';
import { type DatasetSettings, isOn, SETTINGS } from '../state/settings';
import { JOB } from '../state/job-state';
import { keyOf } from '../state/key';
import { entriesOf, forgetKind, keepEntries, stateIn as valueIn, storedInFile } from '../state/keeper';
import { type ConnectedShop, connectedShops, type ShopToken } from '../shops/shops';

type Keeper = Pick<Services, 'clock' | 'documentStore'>;

/** A job as the seller wants it and, where the shop's tokens do not open its dataset, why. */
export interface OwnJob extends Job {
  closed: UserActionError | null;
  isOff: boolean;
  /** From then on the schedule asks again; Infinity: it does not. */
  dueSinceMs: number;
  /** How far back the seller wants the rows to reach. */
  historyDays: number;
  /** Of the sheet's columns as they are now. */
  edition: number;
}

/** What the readers of a file need to know of a job. */
export type Standing = Pick<Job, 'dataset' | 'state'>;

const HOUR_MS = 3_600_000;

/** The job of every dataset of a shop, with what earlier executions stored of it. */
export function jobsOf(services: Keeper, shop: ConnectedShop): OwnJob[] {
  const stored = storedInFile(services);
  const nowMs = services.clock.nowMs();
  const settings = valueIn(stored, SETTINGS);
  return allDatasets().map((dataset) => {
    const { isReplaced } = settings.datasets[dataset.id] ?? {};
    const access = accessTo(dataset, shop, nowMs, isReplaced === true && hasStandIn(dataset));
    const state = believable(stateIn(stored, shop, dataset), nowMs);
    const job = { state, seen: new Set<string>(), held: null, ...chosen(dataset, settings.datasets[dataset.id] ?? {}, { nowMs, succeededAtMs: state.succeededAtMs }) };
    return isWbError(access)
      ? { ...job, account: accountOf(shop, shop.tokens[0] as ShopToken), route: null, closed: access }
      : { ...job, ...access, closed: null };
  });
}

/** Where each dataset of each shop of the file stands, whoever holds the tokens: for those who read its sheets and ask WB nothing. */
export function standings(services: Keeper): Standing[] {
  const stored = storedInFile(services);
  const nowMs = services.clock.nowMs();
  return connectedShops(services).flatMap((shop) => allDatasets().map((dataset) => ({ dataset, state: believable(stateIn(stored, shop, dataset), nowMs) })));
}

/** A success that is yet to come and a wait that no call of ours can have asked for tell of nothing: a dataset would stand still for ever. */
function believable(state: JobState, nowMs: number): JobState {
  return {
    ...state,
    succeededAtMs: state.succeededAtMs > nowMs + HOUR_MS ? 0 : state.succeededAtMs,
    turnBeforeMs: state.turnBeforeMs > nowMs + HOUR_MS ? 0 : state.turnBeforeMs,
    notBeforeMs: state.notBeforeMs > nowMs + LONGEST_WAIT_MS ? 0 : state.notBeforeMs,
  };
}

/** What earlier executions stored of a job. */
export function stateIn(stored: Readonly<Record<string, string>>, shop: Pick<ConnectedShop, 'id'>, dataset: Dataset): JobState {
  return { ...valueIn(stored, place(shop, dataset)) };
}

function chosen(dataset: Dataset, settings: DatasetSettings, when: { nowMs: number; succeededAtMs: number }) {
  const { edition = 0 } = settings;
  const isOff = !isOn(dataset, settings);
  const dueMs = dueSinceMs(dataset, settings, when);
  return { dataset, isOff, dueSinceMs: dueMs, isResting: isOff || dueMs === Infinity, edition, historyDays: historyDaysOf(dataset, settings, when.nowMs) };
}

/** Forgets what is stored of a shop's datasets, those of other builds too. */
export function forgetJobs(services: Pick<Services, 'documentStore'>, shopId: string): void {
  forgetKind(services, keyOf<unknown, 'document'>(JOB, shopId));
}

/** Stores a job; one that finds no room ends with that, and the others go on. */
export function saveJob(services: Keeper, job: Job): void {
  try {
    saveJobs(services, [job]);
  } catch (error) {
    if (!isWbError(error) || error.code !== 'STORE_FULL') throw error;
    fail(job, error, services.clock.nowMs());
  }
}

/** @param also stored in the same call @throws UserActionError STORE_FULL */
export function saveJobs(services: Pick<Services, 'documentStore'>, jobs: readonly Job[], also: Readonly<Record<string, string>> = {}): void {
  const entries = jobs.map((job) => entriesOf(place(job.account, job.dataset), persistent(job)));
  keepEntries(services, 'document', Object.assign({}, also, ...entries));
}

function place({ id: shopId }: Pick<ConnectedShop, 'id'>, { id }: Dataset) {
  return keyOf(JOB, shopId, id);
}
