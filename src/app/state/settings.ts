import { DATASET_IDS, isDatasetId } from '../../datasets';
import { isReportId, REPORT_IDS } from '../../reports';
import type { Dataset } from '../../sync/dataset';
import type { AlertSettings } from '../telling/alert-settings';
import type { Services } from '../services';
import { documentKey, fieldsOf, readableOf } from './key';
import { changeState, stateOf } from './keeper';

/** What the seller chose for one dataset; what is not there is as the dataset itself has it. */
export interface DatasetSettings {
  isOff?: boolean;
  /** Hours between two refreshes by the schedule; 0: only by hand. */
  everyHours?: number;
  /** The hour in Moscow at which the schedule asks, once a day, instead of every some hours. */
  atHour?: number;
  /** 1 for Monday to 7: with `atHour`, once a week. */
  weekday?: number;
  /** How far back the first import reaches. */
  historyDays?: number;
  /** Ids of columns that the sheet shall not have, once somebody has chosen; until then it has all but the optional ones. */
  without?: readonly string[];
  /** Ids of optional columns that the sheet has had since before there was such a choice. */
  kept?: readonly string[];
  /** WB has switched off where the rows came from: they come from what stands in for it. */
  isReplaced?: boolean;
  /** Grows when a column is asked for again: rows that were read before lack it. */
  edition?: number;
}

/** What the seller chose for one report; what is not there is as the report itself has it. */
export interface ReportSettings {
  isOff?: boolean;
}

/** Choices that hold for the file, whoever made them. */
export interface Settings {
  datasets: Readonly<Record<string, DatasetSettings>>;
  /** Ids of the datasets for which formulas may ask WB where nothing is imported, as far as the owner permits it: everybody may forbid it here. */
  live: readonly string[];
  /** By the report's id. */
  reports: Readonly<Record<string, ReportSettings>>;
  /** By the rule's id. */
  alerts: Readonly<Record<string, AlertSettings>>;
}

const OFF = { isOff: true } as const;

/** What cannot be read may have said that something is off: it is off until somebody chooses again. */
export const SETTINGS = documentKey<Settings>({
  name: 'settings', version: 1, pieces: 12,
  usual: { datasets: {}, live: [], reports: {}, alerts: {} },
  whenUnreadable: () => ({ datasets: allOff(DATASET_IDS), live: [], reports: allOff(REPORT_IDS), alerts: {} }),
  isKeptAside: true,
  read: (stored, version, doubt) => {
    const { datasets, alerts = {}, reports = {}, live } = fieldsOf(stored);
    return {
      datasets: mapped(fieldsOf(version === 0 ? datasets ?? {} : datasets), (chosen, id) => (isOfKind(chosen) ? chosenOf(chosen) : doubted(isDatasetId(id), doubt))),
      // Version 0.1.0 kept one word for all datasets, where everybody could write it: the owner permits it again.
      live: Array.isArray(live) ? live.filter((id): id is string => typeof id === 'string') : [],
      reports: mapped(fieldsOf(reports), (chosen, id) => (isOfKind(chosen) ? reportOf(chosen) : doubted(isReportId(id), doubt))),
      alerts: Object.fromEntries(readableOf(Object.entries(fieldsOf(alerts)), ([id, chosen]) => [id, fieldsOf(chosen)])),
    };
  },
  write: ({ datasets, ...others }) => ({
    ...others,
    datasets: Object.fromEntries(Object.entries(datasets).filter(([, chosen]) => Object.keys(chosen).length > 0)),
  }),
});

function allOff(ids: readonly string[]): Record<string, typeof OFF> {
  return Object.fromEntries(ids.map((id) => [id, OFF]));
}

/** @throws Error  nobody can say what it was said of */
function doubted(isKnown: boolean, doubt: () => void): typeof OFF {
  if (!isKnown) throw new Error('not of ours');
  doubt();
  return OFF;
}

function mapped<T>(stored: Readonly<Record<string, unknown>>, of: (item: unknown, id: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(stored).map(([id, item]) => [id, of(item, id)]));
}

const NUMBERS = ['everyHours', 'atHour', 'weekday', 'historyDays', 'edition'];

/** Whether all that lessens can be read: what is off, and which columns are. What we do not know of may lessen, too. */
function isOfKind(chosen: unknown): chosen is Readonly<Record<string, unknown>> {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) return false;
  const { isOff = false, isReplaced = false, without = [], kept = [], ...others } = chosen as Readonly<Record<string, unknown>>;
  return Object.keys(others).every((name) => NUMBERS.includes(name)) && typeof isOff === 'boolean' && typeof isReplaced === 'boolean' && isTexts(without) && isTexts(kept);
}

function isTexts(stored: unknown): stored is string[] {
  return Array.isArray(stored) && stored.every((item) => typeof item === 'string');
}

/** Numbers that are not what they should be count as not chosen. */
function chosenOf({ isOff, isReplaced, everyHours, atHour, weekday, historyDays, without, kept, edition }: Readonly<Record<string, unknown>>): DatasetSettings {
  return {
    ...(typeof isOff === 'boolean' ? { isOff } : {}),
    ...(isReplaced === true ? { isReplaced } : {}),
    ...(isCount(everyHours) ? { everyHours } : {}),
    ...(isCount(atHour) && atHour < 24 ? { atHour } : {}),
    ...(isCount(weekday) && weekday >= 1 && weekday <= 7 ? { weekday } : {}),
    ...(isCount(historyDays) ? { historyDays } : {}),
    ...(isTexts(without) ? { without } : {}),
    ...(isTexts(kept) ? { kept } : {}),
    ...(typeof edition === 'number' ? { edition } : {}),
  };
}

function reportOf({ isOff }: Readonly<Record<string, unknown>>): ReportSettings {
  return typeof isOff === 'boolean' ? { isOff } : {};
}

function isCount(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0;
}

export function settingsOf(services: Pick<Services, 'documentStore'>): Settings {
  return stateOf(services, SETTINGS);
}

type Changer = Pick<Services, 'documentStore' | 'lock'>;

export function changeSettings(services: Changer, change: (now: Settings) => Settings): Settings {
  return changeState(services, SETTINGS, change);
}

/** Whether the dataset is refreshed or the report made, by choice or else by nature. */
export function isOn({ isOffByDefault }: { isOffByDefault?: true }, { isOff = isOffByDefault === true }: ReportSettings = {}): boolean {
  return !isOff;
}

/** Ids of the columns that the dataset's sheet does not have, by choice or else by nature. */
export function columnsOff({ table }: Pick<Dataset, 'table'>, { without, kept = [] }: DatasetSettings = {}): readonly string[] {
  return without ?? table.columns.filter(({ id, isOptional }) => isOptional === true && !kept.includes(id)).map(({ id }) => id);
}

/** Changes what was chosen for one dataset; what is set to undefined is as the dataset itself has it again. */
export function changeDataset(services: Changer, id: string, change: { [Field in keyof DatasetSettings]?: DatasetSettings[Field] | undefined }): void {
  changeSettings(services, (settings) => ({ ...settings, datasets: { ...settings.datasets, [id]: chosenOf({ ...settings.datasets[id], ...change }) } }));
}
