import { DATASETS, datasetById } from '../datasets';
import type { Dataset } from '../sync/dataset';
import { type Job, type JobState, NEW_JOB, persistent, type Shop } from '../sync/job';
import { chooseRoute } from '../sync/route';
import { isWbError, type UserActionError } from '../wb/errors';
import type { Services } from './services';

type Keeper = Pick<Services, 'documentStore'>;

/** The job of every dataset of a shop, with what earlier executions stored of it. */
export function jobsOf({ documentStore }: Keeper, shop: Shop, rewrite: boolean): Job[] {
  const stored = documentStore.all();
  return DATASETS.map((dataset) => {
    const route = chooseRoute(dataset, shop);
    const text = stored[place(shop, dataset)];
    const state: JobState = text === undefined ? NEW_JOB : JSON.parse(text);
    return { shop, dataset, route: isWbError(route) ? null : route, state: { ...state }, held: [], rewrite };
  });
}

/** Why a dataset is closed to a shop's token; null when it is open. */
export function closedBecause(shop: Shop, datasetId: string): UserActionError | null {
  const route = chooseRoute(datasetById(datasetId), shop);
  return isWbError(route) ? route : null;
}

export function saveJob({ documentStore }: Keeper, job: Job): void {
  documentStore.set(place(job.shop, job.dataset), JSON.stringify(persistent(job)));
}

function place(shop: Shop, { id }: Dataset): string {
  return `job.${shop.id}.${id}`;
}
