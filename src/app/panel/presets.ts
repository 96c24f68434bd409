import { DATASETS, type DatasetId } from '../../datasets';
import type { Settings } from '../settings';

/** Sets of datasets for one kind of work: what it names is switched on, everything else off. Cards give the others their names. */
const PRESETS: readonly { id: string; ids: readonly DatasetId[] }[] = [
  { id: 'sales', ids: ['cards', 'orders', 'sales', 'orderFeed', 'stocks', 'prices'] },
  { id: 'accountant', ids: ['seller', 'sales', 'finance', 'financeReports', 'balance'] },
  { id: 'warehouse', ids: ['cards', 'orders', 'stocks', 'sellerStocks'] },
  { id: 'all', ids: DATASETS.map(({ id }) => id) },
];

export function activePresets({ datasets }: Settings): { id: string; isActive: boolean }[] {
  const isOn = (id: string) => datasets[id]?.isOff !== true;
  return PRESETS.map(({ id, ids }) => ({ id, isActive: DATASETS.every((dataset) => isOn(dataset.id) === ids.includes(dataset.id)) }));
}

/** The settings with the preset's datasets on and the others off; as they were for a preset that is not there. */
export function withPreset(settings: Settings, preset: string): Settings {
  const wanted = PRESETS.find(({ id }) => id === preset);
  if (wanted === undefined) return settings;
  const datasets = DATASETS.map(({ id }) => [id, { ...settings.datasets[id], isOff: !wanted.ids.includes(id) }] as const);
  return { ...settings, datasets: Object.fromEntries(datasets) };
}
