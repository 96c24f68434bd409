import { DATASETS, type DatasetId } from '../../datasets';
import type { Settings } from '../settings';

/** Sets of datasets for one kind of work: what it names is switched on, everything else off. Cards give the others their names. */
const PRESETS: Readonly<Record<string, readonly DatasetId[]>> = {
  sales: ['cards', 'orders', 'sales', 'orderFeed', 'stocks', 'prices'],
  accountant: ['seller', 'sales', 'finance', 'financeReports', 'balance'],
  warehouse: ['cards', 'orders', 'stocks', 'sellerStocks'],
  all: DATASETS.map(({ id }) => id),
};

export function activePresets({ datasets }: Settings): { id: string; isActive: boolean }[] {
  const isOn = (id: string) => datasets[id]?.isOff !== true;
  return Object.keys(PRESETS).map((preset) => ({ id: preset, isActive: DATASETS.every(({ id }) => isOn(id) === PRESETS[preset]?.includes(id)) }));
}

/** The settings with the preset's datasets on and the others off; as they were for a preset that is not there. */
export function withPreset(settings: Settings, preset: string): Settings {
  const wanted: readonly string[] | undefined = PRESETS[preset];
  if (wanted === undefined) return settings;
  const datasets = DATASETS.map(({ id }) => [id, { ...settings.datasets[id], isOff: !wanted.includes(id) }] as const);
  return { ...settings, datasets: Object.fromEntries(datasets) };
}
