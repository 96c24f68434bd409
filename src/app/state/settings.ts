import type { Dataset } from '../../sync/dataset';
import type { AlertSettings } from '../telling/alert-settings';
import type { Services } from '../services';

/** What the seller chose for one dataset; what is not there is as the dataset itself has it. */
export interface DatasetSettings {
  isOff?: boolean;
  /** Hours between two refreshes by the schedule; 0: only by hand. */
  everyHours?: number;
  /** How far back the first import reaches. */
  historyDays?: number;
  /** Ids of columns that the sheet shall not have, once somebody has chosen; until then it has all but the optional ones. */
  without?: readonly string[];
  /** Ids of optional columns that the sheet has had since before there was such a choice. */
  kept?: readonly string[];
  /** Grows when a column is asked for again: rows that were read before lack it. */
  edition?: number;
}

/** Choices that hold for the file, whoever made them. */
export interface Settings {
  datasets: Readonly<Record<string, DatasetSettings>>;
  /** Whether formulas may ask WB with the owner's token where nothing is imported. */
  isLive: boolean;
  /** By the rule's id. */
  alerts: Readonly<Record<string, AlertSettings>>;
  /** Whether whoever's trigger refreshes the file gets the alerts by e-mail. */
  isMailed: boolean;
}

/** Name of the document's property. */
export const SETTINGS = 'settings';
const DEFAULTS: Settings = { datasets: {}, isLive: false, alerts: {}, isMailed: false };

export function settingsOf({ documentStore }: Pick<Services, 'documentStore'>): Settings {
  return parseSettings(documentStore.get(SETTINGS) ?? undefined);
}

export function parseSettings(text: string | undefined): Settings {
  return { ...DEFAULTS, ...(JSON.parse(text ?? '{}') as Partial<Settings>) };
}

export function saveSettings({ documentStore }: Pick<Services, 'documentStore'>, settings: Settings): void {
  documentStore.set(SETTINGS, JSON.stringify(settings));
}

/** Whether the dataset is refreshed, by choice or else by nature. */
export function isOn({ isOffByDefault }: Pick<Dataset, 'isOffByDefault'>, { isOff = isOffByDefault === true }: DatasetSettings = {}): boolean {
  return !isOff;
}

/** Ids of the columns that the dataset's sheet does not have, by choice or else by nature. */
export function columnsOff({ table }: Pick<Dataset, 'table'>, { without, kept = [] }: DatasetSettings = {}): readonly string[] {
  return without ?? table.columns.filter(({ id, isOptional }) => isOptional === true && !kept.includes(id)).map(({ id }) => id);
}

/** Changes what was chosen for one dataset. */
export function changeDataset(services: Pick<Services, 'documentStore'>, id: string, change: DatasetSettings): void {
  const settings = settingsOf(services);
  saveSettings(services, { ...settings, datasets: { ...settings.datasets, [id]: { ...settings.datasets[id], ...change } } });
}
