import { allDatasets, datasetById } from '../../datasets';
import { allReports, type ReportId, reportById } from '../../reports';
import type { Dataset, Preset } from '../../sync/dataset';
import { needsOf } from '../../sync/needs';
import { isOn, type Settings } from '../state/settings';

const PRESETS: readonly Preset[] = ['sales', 'accountant', 'warehouse', 'owner'];
/** What is on without a choice, and nothing else. */
const USUAL = 'all';

export const PRESET_IDS: readonly string[] = [...PRESETS, USUAL];

/** Ids that a preset wants on, and those that it switches off. */
export interface PresetChange {
  datasets: readonly string[];
  reports: readonly string[];
  without: readonly string[];
}

/**
 * What a preset changes: nothing that is on already is named. A preset of a kind of work adds to what is there; only the usual choice takes away.
 * @returns null where there is no such preset
 */
export function presetChange(id: string, settings: Settings): PresetChange | null {
  if (!PRESET_IDS.includes(id)) return null;
  const reports = id === USUAL ? allReports().filter((report) => isOn(report)).map((report) => report.id) : reportsOf(id);
  const datasets = id === USUAL ? allDatasets().filter((dataset) => isOn(dataset)).map((dataset) => dataset.id) : datasetsOf(id, reports);
  const areOn = [...allDatasets().filter((dataset) => isOn(dataset, settings.datasets[dataset.id])), ...allReports().filter((report) => isOn(report, settings.reports[report.id]))].map((unit) => unit.id);
  const others = (wanted: readonly string[]) => wanted.filter((one) => !areOn.includes(one));
  return {
    datasets: others(datasets),
    reports: others(reports),
    without: id === USUAL ? areOn.filter((one) => !datasets.includes(one) && !reports.includes(one)) : [],
  };
}

/** The settings with the preset's datasets and reports on; as they were for a preset that is not there. */
export function withPreset(settings: Settings, id: string): Settings {
  const change = presetChange(id, settings);
  if (change === null) return settings;
  const { datasets, reports, without } = change;
  const isDataset = (unit: string) => allDatasets().some((dataset) => dataset.id === unit);
  const switched = (units: readonly string[], isOff: boolean) => units.map((unit) => [unit, { ...settings.datasets[unit], isOff }] as const);
  const reportsOff = without.filter((unit) => !isDataset(unit));
  return {
    ...settings,
    datasets: { ...settings.datasets, ...Object.fromEntries([...switched(datasets, false), ...switched(without.filter(isDataset), true)]) },
    reports: { ...settings.reports, ...Object.fromEntries([...reports.map((report) => [report, { isOff: false }] as const), ...reportsOff.map((report) => [report, { isOff: true }] as const)]) },
  };
}

/** Those that name the preset, and those that they read. */
function reportsOf(preset: string): string[] {
  const found = allReports().filter(({ presets = [] }) => presets.some((named) => named === preset)).map(({ id }) => id);
  return withFollowing(found, (id) => reportById(id as ReportId).reads ?? []);
}

/** Those that name the preset, those of which its reports are made, and those whose rows these are asked by. */
function datasetsOf(preset: string, reports: readonly string[]): string[] {
  const named = allDatasets().filter(({ presets }) => presets.some((one) => one === preset)).map(({ id }) => id);
  const read = reports.map((id) => reportById(id as ReportId)).flatMap(({ inputs, also = [] }) => [...inputs, ...also]);
  const wanted = withFollowing([...named, ...read], (id) => required(datasetById(id)));
  return allDatasets().map(({ id }) => id).filter((id) => wanted.includes(id));
}

function required(dataset: Dataset): string[] {
  return needsOf(dataset, dataset.source.routes[0] ?? null).filter(({ isRequired }) => isRequired).map(({ table }) => table);
}

function withFollowing(ids: readonly string[], follow: (id: string) => readonly string[]): string[] {
  const found = new Set(ids);
  // What is added to a set while it is walked through is walked through as well.
  for (const id of found) for (const next of follow(id)) found.add(next);
  return [...found];
}
