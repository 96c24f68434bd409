import { DATASETS } from '../datasets';
import type { Dataset } from '../sync/dataset';
import { type Job, type JobState, NEW_JOB, persistent, type Shop } from '../sync/job';
import { isWbError, type UserActionError } from '../wb/errors';
import { accessTo, viewOf } from './access';
import type { Services } from './services';
import type { ConnectedShop, ShopToken } from './shops';

type Keeper = Pick<Services, 'clock' | 'documentStore'>;

/** A job and, where the shop's tokens do not open its dataset, why. */
export interface OwnJob extends Job {
  closed: UserActionError | null;
}

/** The job of every dataset of a shop, with what earlier executions stored of it. */
export function jobsOf({ clock, documentStore }: Keeper, shop: ConnectedShop): OwnJob[] {
  const stored = documentStore.all();
  const nowMs = clock.nowMs();
  return DATASETS.map((dataset) => {
    const access = accessTo(dataset, shop, nowMs);
    const text = stored[place(shop, dataset)];
    const state: JobState = text === undefined ? { ...NEW_JOB } : { ...NEW_JOB, ...JSON.parse(text) };
    const job = { dataset, state, held: [], rewrite: false };
    return isWbError(access)
      ? { ...job, shop: viewOf(shop, shop.tokens[0] as ShopToken), route: null, closed: access }
      : { ...job, ...access, closed: null };
  });
}

export function saveJob({ documentStore }: Pick<Services, 'documentStore'>, job: Job): void {
  documentStore.set(place(job.shop, job.dataset), JSON.stringify(persistent(job)));
}

function place({ id: shopId }: Pick<Shop, 'id'>, { id }: Dataset): string {
  return `job.${shopId}.${id}`;
}
