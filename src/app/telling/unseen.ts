import { datasetById } from '../../datasets';
import type { Job } from '../../sync/job';
import { wordsFor } from './error-words';
import { stateOf } from '../refresh/jobs';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { tableSpec } from '../refresh/tables';

type Keeper = Pick<Services, 'documentStore'>;

interface Failure {
  shopId: string;
  datasetId: string;
}

const UNSEEN = 'unseen';
/** What a toast has told of. */
const TOLD = 'unseenTold';

/** Names of the jobs that have failed. */
export function failedOf(jobs: readonly Job[]): string[] {
  return jobs.filter(({ state }) => state.status === 'failed').map(({ account, dataset }) => JSON.stringify({ shopId: account.id, datasetId: dataset.id } satisfies Failure));
}

/** Remembers what failed while nobody was looking. @param names of `failedOf` */
export function noteFailures({ documentStore }: Keeper, names: readonly string[]): void {
  if (names.length === 0) return;
  const all = new Set([...read(documentStore.get(UNSEEN)), ...names]);
  documentStore.set(UNSEEN, JSON.stringify([...all]));
}

/** One line for each failure that nobody has looked at and that has not been mended since. */
export function unseenFailures(services: Pick<Services, 'documentStore' | 'locale'>): string[] {
  const names = read(services.documentStore.get(UNSEEN));
  if (names.length === 0) return [];
  const [shops, stored] = [connectedShops(services), services.documentStore.all()];
  return names.flatMap((name) => {
    const { shopId, datasetId } = JSON.parse(name) as Failure;
    const shop = shops.find(({ id }) => id === shopId);
    const { status, error } = stateOf(stored, { id: shopId }, datasetById(datasetId));
    if (shop === undefined || status !== 'failed' || error === null) return [];
    const title = tableSpec(datasetId, services.locale).title();
    return [`${shops.length === 1 ? title : `${title} · ${shop.label}`}: ${wordsFor(error, services.locale, 0)}`];
  });
}

/** As `unseenFailures`, but none a second time. */
export function untoldFailures(services: Pick<Services, 'documentStore' | 'locale'>): string[] {
  const { documentStore } = services;
  const now = documentStore.get(UNSEEN);
  if (now === null || now === documentStore.get(TOLD)) return [];
  documentStore.set(TOLD, now);
  return unseenFailures(services);
}

export function markSeen({ documentStore }: Keeper): void {
  if (documentStore.get(UNSEEN) === null) return;
  documentStore.remove(UNSEEN);
  documentStore.remove(TOLD);
}

function read(text: string | null): string[] {
  return JSON.parse(text ?? '[]') as string[];
}
