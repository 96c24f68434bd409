import type { HostDocument } from '../../local/host';
import { saveSettings, type Settings, settingsOf } from '../../src/app/state/settings';
import { DATASET_IDS, type DatasetId } from '../../src/datasets';
import type { StorePort } from '../../src/ports/store';

/** What scenarios refresh. A dataset that is added stays out of it: its own tests are those that run over all datasets. */
export const CORE: readonly DatasetId[] = [
  'cards', 'seller', 'orders', 'sales', 'orderFeed', 'stocks', 'sellerStocks', 'prices', 'finance', 'financeReports', 'balance',
];

interface Place { document: HostDocument }

/** Switches these datasets on and every other off, as somebody may have done in the panel. */
export function chooseDatasets(place: Place, ids: readonly DatasetId[]): void {
  choose(place, { datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { isOff: !ids.includes(id) }])) });
}

/** Stores choices for the file as the panel does; what is not named stays. */
export function choose({ document }: Place, chosen: Partial<Settings>): void {
  const services = { documentStore: storeOf(document) };
  saveSettings(services, { ...settingsOf(services), ...chosen });
}

function storeOf({ properties }: HostDocument): StorePort {
  const { entries } = properties;
  return {
    get: (key) => entries.get(key) ?? null,
    all: () => Object.fromEntries(entries),
    set: (key, value) => properties.set(key, value),
    setAll: (values) => properties.setAll({ ...values }),
    remove: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}
