import { allDatasets, DATASET_IDS } from '../../datasets';
import type { Dataset, Preset } from '../../sync/dataset';
import { isOn, type Settings } from '../state/settings';

const PRESETS: readonly Preset[] = ['sales', 'accountant', 'warehouse'];

/** What a preset names is switched on, everything else off; `all` is what is on without a choice. */
const presets = (): readonly { id: string; ids: readonly string[] }[] => [
  ...PRESETS.map((id) => ({ id, ids: idsOf((dataset) => dataset.presets.includes(id)) })),
  { id: 'all', ids: idsOf((dataset) => isOn(dataset)) },
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

function idsOf(isAmong: (dataset: Dataset) => boolean): string[] {
  return allDatasets().filter(isAmong).map(({ id }) => id);
}
