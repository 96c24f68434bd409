import type { HostDocument, HostUser, LocalHost } from '../../local/host';
import { chooseLive, liveDatasets } from '../../src/app/state/own-choices';
import { changeSettings, type Settings } from '../../src/app/state/settings';
import { DATASET_IDS, type DatasetId } from '../../src/datasets';
import { REPORT_IDS } from '../../src/reports';
import type { SessionPort } from '../../src/ports/execution';
import type { StorePort } from '../../src/ports/store';
import { freeLock } from './memory-store';

/** What scenarios refresh. A dataset that is added stays out of it: its own tests are those that run over all datasets. */
export const CORE: readonly DatasetId[] = [
  'cards', 'seller', 'orders', 'sales', 'orderFeed', 'stocks', 'sellerStocks', 'prices', 'finance', 'financeReports', 'balance',
];

interface Place { document: HostDocument }

/** Switches these datasets on and every other off, as somebody may have done in the panel; and all reports, whose own tests are those that run over all reports. */
export function chooseDatasets(place: Place, ids: readonly DatasetId[]): void {
  choose(place, { datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !ids.includes(id) }])), reports: noReports() });
}

/** As `chooseDatasets`, with every column that they have. */
export function chooseWholeDatasets(place: Place, ids: readonly DatasetId[]): void {
  choose(place, { datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !ids.includes(id), without: [] }])), reports: noReports() });
}

/** All of them off. */
export function noReports(): Settings['reports'] {
  return Object.fromEntries(REPORT_IDS.map((id) => [id, { isOff: true }]));
}

/** Stores choices for the file as the panel does; what is not named stays. */
export function choose({ document }: Place, chosen: Partial<Settings>): void {
  changeSettings({ documentStore: storeOf(document), lock: freeLock }, (now) => ({ ...now, ...chosen }));
}

/** As the owner of the file permits and forbids it in the panel, what is confidential too. */
export function allowLive({ document, host, user }: Place & { host: LocalHost; user: HostUser }, isLive = true): void {
  const session = { documentId: () => document.id } as SessionPort;
  const services = { documentStore: storeOf(document), lock: freeLock, session, userStore: storeOf({ properties: host.propertiesOf(user) }) };
  for (const { id } of liveDatasets()) chooseLive(services, { isLive, id });
}

/** The store of the file itself. */
export function storeOf({ properties }: Pick<HostDocument, 'properties'>): StorePort {
  const { entries } = properties;
  return {
    isThere: () => true,
    get: (key) => entries.get(key) ?? null,
    fresh: (key) => entries.get(key) ?? null,
    all: () => Object.fromEntries(entries),
    set: (key, value) => properties.set(key, value),
    setAll: (values) => properties.setAll({ ...values }),
    remove: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}
