import { allDatasets, DATASET_IDS } from '../../datasets';
import { isOn, type Settings } from '../state/settings';

/** Sets of datasets for one kind of work: what it names is switched on, everything else off. Cards give the others their names. */
const presets = (): readonly { id: string; ids: readonly string[] }[] => [
  { id: 'sales', ids: ['cards', 'orders', 'sales', 'orderFeed', 'stocks', 'prices'] },
  { id: 'accountant', ids: ['seller', 'sales', 'finance', 'financeReports', 'balance'] },
  { id: 'warehouse', ids: ['cards', 'orders', 'stocks', 'sellerStocks'] },
  { id: 'all', ids: allDatasets().filter((dataset) => isOn(dataset)).map(({ id }) => id) },
];

export function activePresets({ datasets }: Settings): { id: string; isActive: boolean }[] {
  return presets().map(({ id, ids }) => ({ id, isActive: allDatasets().every((dataset) => isOn(dataset, datasets[dataset.id]) === ids.includes(dataset.id)) }));
}

/** The settings with the preset's datasets on and the others off; as they were for a preset that is not there. */
export function withPreset(settings: Settings, preset: string): Settings {
  const wanted = presets().find(({ id }) => id === preset);
  if (wanted === undefined) return settings;
  const datasets = DATASET_IDS.map((id) => [id, { ...settings.datasets[id], isOff: !wanted.ids.includes(id) }] as const);
  return { ...settings, datasets: Object.fromEntries(datasets) };
}
