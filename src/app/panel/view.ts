import type { OpensAt } from '../state/opens-at';
import type { AlertId } from '../../alerts';
import type { ReportGroup } from '../../reports/report';
import type { Group } from '../../sync/dataset';
import type { Category } from '../../wb/request/hosts';
import type { TokenType } from '../../wb/token/token-type';
import type { Progress } from '../telling/progress';

/**
 * Everything the panel shows, in one answer: made anew after every change. Times are epoch ms; a token is never in it.
 * No name of build/short-names.mjs may stand here: the page would not find it.
 */
export interface PanelView {
  language: 'ru' | 'en';
  nowMs: number;
  /** The Google account that would hold a token pasted now; '' where Google does not tell. */
  account: string;
  shops: ShopView[];
  datasets: DatasetView[];
  reports: ReportView[];
  cells: CellsView;
  /** What Google lets the schedule take a day. */
  triggerMsLimit: number;
  settings: SettingsView;
  progress: Progress;
  /** Failures of unattended runs that nobody has looked at yet, each as one line. */
  unseenFailures: string[];
  /** Permissions that this user has not given, as people call them, and Google's page to give them; null when none is missing. */
  consent: { missing: string[]; url: string } | null;
  /** Why nothing comes by itself, with what to do; '' while Google calls every hour. */
  hourlyStopped: string;
  /** When Google calls next; null where nobody waits for it. */
  nextRunAtMs: number | null;
  /** Whether sheets of the made-up shop are there. */
  hasExample: boolean;
  /** Names of sheets that came with a copy of the file, while nobody has said whether to go on in them. */
  copiedSheets: string[];
  /** A page that the menu has asked for. */
  opensAt?: OpensAt;
}

export interface ShopView {
  id: string;
  label: string;
  tokens: TokenView[];
}

export interface TokenView {
  id: string;
  type: TokenType;
  isReadOnly: boolean;
  expiresAtMs: number;
  daysLeft: number;
  /** Days since it was connected: tokens do not say when they were made. */
  ageDays: number | null;
  /** WB refused it when it was last used. */
  isRejected: boolean;
  /** False: another user of the file holds it, and only they can refresh with it. */
  isOwn: boolean;
  categories: { id: Category; name: string; isOpen: boolean }[];
}

export interface DatasetView {
  id: string;
  title: string;
  group: Group;
  category: Category;
  categoryName: string;
  isOn: boolean;
  /** Why no connected token opens it, with what to do; '' where one does. */
  closed: string;
  /** WB has said that it takes it away. */
  isEnding: boolean;
  /** Rows of its sheet, all shops; 0 where there is no sheet. */
  rows: number;
  /** Cells of its sheet; where it is off, what it would come to by what we know, null when we know nothing. */
  cells: number | null;
  lastSuccessAtMs: number | null;
  /** What the first refresh takes at least, by WB's limits; 0 where it has been. */
  firstRunMs: number;
  nextAllowedAtMs: number | null;
  /** Null: as often as is useful. 0: only by hand. */
  everyHours: number | null;
  /** The hour in Moscow at which it comes once a day, or once a week on `weekday`, 1 for Monday; null: every some hours. */
  atHour: number | null;
  weekday: number | null;
  /** What the schedule would take of Google's time a day, by what its last run took. */
  triggerMsADay: number;
  /** How many calls of WB it would make a day. */
  callsADay: number;
  /** Null where the dataset has no window. */
  historyDays: number | null;
  historyChoices: number[];
}

/** What the reports say of one shop. Sums are roubles, a change 0.12 for 12 %. */
export interface HomeView {
  shop: string;
  /** The last whole day; null while there is no summary. */
  day: { atMs: number; orders: number; sum: number; change: number | null } | null;
  /** What WB pays for the last week of its reports; null where none is known. */
  payout: { sum: number; fromMs: number; toMs: number } | null;
  /** Goods that run out and that have. */
  ending: { soon: number; over: number };
  /** Reports of WB whose rows come to something else than WB pays. */
  mismatches: number;
}

/** A sheet that is made of others. */
export interface ReportView {
  id: string;
  title: string;
  group: ReportGroup;
  /** What it answers, in a sentence. */
  about: string;
  isOn: boolean;
  madeAtMs: number | null;
  /** Sheets that must come first. */
  lacking: string[];
  /** Sheets with the columns that they lack, where cells of the report are empty for it. */
  without: string[];
  /** Why it could not be made, with what to do; '' where it could. */
  problem: string;
}

/** What a preset would add before it is added. */
export interface PresetPlan {
  /** Sheets that are not on yet. */
  datasets: { id: string; title: string }[];
  reports: { id: string; title: string; about: string }[];
  /** Titles of sheets that would be switched off. */
  without: string[];
  /** Requests of the first load, and the time that WB's limits make of them at least; 0 where there is no shop. */
  calls: number;
  atLeastMs: number;
  /** Categories that a token needs, while there is none. */
  needed: string[];
  /** Sheets that no connected token opens, by the reason with what to do. */
  closed: { why: string; sheets: string[] }[];
}

/** What the page of one dataset shows besides. */
export interface DatasetPage {
  /** What one row of its sheet is. */
  row: string;
  /** `isUsual`: a new sheet has it without anybody's choice. `isPersonal`: it tells of people. */
  columns: { id: string; caption: string; isOn: boolean; isKey: boolean; isUsual: boolean; isPersonal: boolean }[];
  /** The youngest papers that can be downloaded; none but on the page of documents. */
  documents: DocumentLine[];
}

/** A paper of WB's as the panel lists it; `documentFile(shop, id)` gives its file. */
export interface DocumentLine {
  shop: string;
  id: string;
  text: string;
  extension: string;
}

export interface CellsView {
  used: number;
  limit: number;
}

export interface SettingsView {
  /** Datasets for which formulas may ask WB. */
  live: { id: string; title: string; isOn: boolean }[];
  /** Null: the language of the Google account. */
  language: 'ru' | 'en' | null;
  presets: readonly string[];
  alerts: { id: AlertId; isOn: boolean; threshold: number }[];
  /** Null: this build of the add-on may not send e-mail. */
  isMailed: boolean | null;
}

/** One change made in the panel. */
export type PanelChange =
  | { kind: 'dataset'; id: string; isOn: boolean }
  /** From where WB gives the rows of what it switches off: from now on, or as before. */
  | { kind: 'replace'; id: string; isReplaced: boolean }
  | { kind: 'schedule'; id: string; everyHours: number | null; atHour: number | null; weekday: number | null }
  | { kind: 'history'; id: string; historyDays: number }
  | { kind: 'columns'; id: string; without: string[] }
  | { kind: 'preset'; id: string }
  /** A report that is switched on switches on what it is made of. */
  | { kind: 'report'; id: string; isOn: boolean }
  /** Makes a report anew. */
  | { kind: 'makeReport'; id: string }
  /** Without an id all of them, or those that are not confidential. */
  | { kind: 'live'; isLive: boolean; id?: string }
  /** A threshold of null brings back the usual one. */
  | { kind: 'alert'; id: string; isOn: boolean; threshold: number | null }
  | { kind: 'mail'; isMailed: boolean }
  | { kind: 'language'; language: 'ru' | 'en' | null }
  /** Whether to go on in the sheets that came with a copy of the file, or to leave them and make others. */
  | { kind: 'copiedSheets'; isAdopted: boolean }
  /** Makes sheets of a made-up shop, or deletes them. */
  | { kind: 'example'; isShown: boolean }
  /** Makes the sheet that lists what WB switches off, and shows it. */
  | { kind: 'endings' }
  /** Every choice as it was at first; shops, language and data stay. */
  | { kind: 'reset' }
  | { kind: 'removeToken'; shopId: string; tokenId: string }
  | { kind: 'removeShop'; shopId: string }
  /** Tokens, shops, settings and the schedule; sheets stay. */
  | { kind: 'removeEverything' };

export interface JournalLine {
  atMs: number;
  shop: string;
  dataset: string;
  event: string;
  /** It was begun; whether it ended well is another line. */
  isBegin: boolean;
  isFailure: boolean;
  text: string;
}

/** One row of the health page; `level` decides the colour and what is read aloud first. */
export interface HealthLine {
  id: string;
  level: 'ok' | 'warning' | 'bad';
  text: string;
  /** A dataset that one press switches on to mend it. */
  instead?: { id: string; title: string };
  /** A dataset whose rows can come from elsewhere, or do: so that one press changes it. */
  standIn?: { id: string; isReplaced: boolean };
}

/** Functions of main.ts behind the panel:
 * panelView() -> PanelView; panelChange(change) -> PanelView; datasetPage(id) -> DatasetPage; openSheet(id) -> false where there is none; documentFile(shop, document) -> name and base64; connectShop(token) -> text for the seller;
 * startRefresh(ids?) , refreshStep(), pauseRefresh(), resumeRefresh(), stopRefresh() -> Progress;
 * A paused refresh has isPaused true, isFinished false and resumeAtMs null.
 * presetPlan(id) -> PresetPlan, null where there is none: sales, accountant, warehouse, owner, all.
 * journalLines() -> JournalLine[], the youngest first; supportReport() -> text; healthLines() -> HealthLine[], without a call to WB;
 * homeViews() -> HomeView[], a shop each; peopleLines() -> HealthLine[]; pingLines() -> HealthLine[], asks WB: only when a person wants it. */
