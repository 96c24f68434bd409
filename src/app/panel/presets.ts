import { DATASETS } from '../../datasets';
import type { Dataset } from '../../sync/dataset';
import { isOn, type Settings } from '../settings';

const ALL: readonly Dataset[] = DATASETS;

/** Sets of datasets for one kind of work: what it names is switched on, everything else off. Cards give the others their names. */
const PRESETS: readonly { id: string; ids: readonly string[] }[] = [
  { id: 'sales', ids: ['cards', 'orders', 'sales', 'orderFeed', 'stocks', 'prices'] },
  { id: 'accountant', ids: ['seller', 'sales', 'finance', 'financeReports', 'balance'] },
  { id: 'warehouse', ids: ['cards', 'orders', 'stocks', 'sellerStocks'] },
  { id: 'all', ids: ALL.filter((dataset) => isOn(dataset)).map(({ id }) => id) },
];

export function activePresets({ datasets }: Settings): { id: string; isActive: boolean }[] {
  return PRESETS.map(({ id, ids }) => ({ id, isActive: ALL.every((dataset) => isOn(dataset, datasets[dataset.id]) === ids.includes(dataset.id)) }));
}

/** The settings with the preset's datasets on and the others off; as they were for a preset that is not there. */
export function withPreset(settings: Settings, preset: string): Settings {
  const wanted = PRESETS.find(({ id }) => id === preset);
  if (wanted === undefined) return settings;
  const datasets = DATASETS.map(({ id }) => [id, { ...settings.datasets[id], isOff: !wanted.ids.includes(id) }] as const);
  return { ...settings, datasets: Object.fromEntries(datasets) };
}
