import { allDatasets, DATASET_IDS } from '../../datasets';
import { allReports, REPORT_IDS } from '../../reports';
import type { Preset } from '../../sync/dataset';
import { isOn, type Settings } from '../state/settings';

const PRESETS: readonly Preset[] = ['sales', 'accountant', 'warehouse'];

interface Chosen {
  id: string;
  datasets: readonly string[];
  reports: readonly string[];
}

/** What a preset names is switched on, everything else off; `all` is what is on without a choice. */
const presets = (): readonly Chosen[] => [
  ...PRESETS.map((id) => ({ id, datasets: idsOf(allDatasets(), ({ presets: named }) => named.includes(id)), reports: idsOf(allReports(), ({ presets: named = [] }) => named.includes(id)) })),
  { id: 'all', datasets: idsOf(allDatasets(), (dataset) => isOn(dataset)), reports: idsOf(allReports(), (report) => isOn(report)) },
];

export function activePresets(settings: Settings): { id: string; isActive: boolean }[] {
  return presets().map(({ id, datasets, reports }) => ({
    id,
    isActive: allDatasets().every((dataset) => isOn(dataset, settings.datasets[dataset.id]) === datasets.includes(dataset.id))
      && allReports().every((report) => isOn(report, settings.reports[report.id]) === reports.includes(report.id)),
  }));
}

/** The settings with the preset's datasets and reports on and the others off; as they were for a preset that is not there. */
export function withPreset(settings: Settings, preset: string): Settings {
  const wanted = presets().find(({ id }) => id === preset);
  if (wanted === undefined) return settings;
  return {
    ...settings,
    datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, { ...settings.datasets[id], isOff: !wanted.datasets.includes(id) }] as const)),
    reports: Object.fromEntries(REPORT_IDS.map((id) => [id, { isOff: !wanted.reports.includes(id) }] as const)),
  };
}

function idsOf<Unit extends { id: string }>(units: readonly Unit[], isAmong: (unit: Unit) => boolean): string[] {
  return units.filter(isAmong).map(({ id }) => id);
}
