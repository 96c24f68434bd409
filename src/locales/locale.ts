import type { ActionId } from '../actions';
import type { DatasetId } from '../datasets';
import type { ExchangeId } from '../exchange';
import type { ExchangeWords } from '../exchange/exchange';
import type { ReportId } from '../reports';
import type { FormulaWords } from '../formulas/arguments/words';
import type { Refusal, SystemId } from '../systems/system';
import type { ValueWords } from '../tables/table';
import type { ErrorCode } from '../wb/errors';
import type { Category } from '../wb/request/hosts';
import type { TokenType } from '../wb/token/token-type';
import type { ActionTexts } from './actions';
import type { Dialogs } from './dialogs';

export type Language = 'ru' | 'en';

/** What happened, and what to do about it. Templates of `fill` with the error's details. */
export interface ErrorText {
  what: string;
  todo: string;
}

/** Kinds of data validation. */
export type RuleKind = 'list' | 'range' | 'checkbox' | 'number' | 'date' | 'text' | 'formula' | 'other';

/** Permissions that the manifest asks for, or may ask for. */
export type Permission =
  | 'spreadsheets.currentonly' | 'script.container.ui' | 'script.external_request' | 'script.scriptapp' | 'userinfo.email' | 'script.send_mail';

export type JournalColumnId =
  | 'at' | 'shop' | 'dataset' | 'event' | 'rows' | 'added' | 'changed' | 'calls' | 'seconds' | 'nextAllowedAt' | 'code' | 'text' | 'entry';

export type JournalEvent = 'renewed' | 'done' | 'doubted' | 'paused' | 'failed' | 'unavailable' | 'stopped' | 'sent' | 'exchanged' | 'replaced';

export type MenuItem = 'behind' | 'formula' | 'connect' | 'refreshAll' | 'refreshSheet' | 'panel' | 'sheetInfo' | 'journal' | 'stampFormulas' | 'freezeFormulas' | 'share' | 'start' | 'help';

export interface MenuTexts {
  title: string;
  items: Readonly<Record<MenuItem, string>>;
  /** The menu of what is wanted now and then. */
  more: string;
}

export interface ConnectTexts {
  title: string;
  /** `{shop} {type} {categories} {expires}`, and `{missing}` when categories are missing. */
  success: string;
  /** Added to the success where no hourly refresh could be set up. */
  notScheduled: string;
  /** The file is a copy, and what is to become of its sheets is asked in the panel. */
  copied: string;
  /** `{shop}`: the token of a shop that is already connected was replaced. */
  replaced: string;
}

export interface ProgressTexts {
  queued: string;
  running: string;
  /** `{time}`: here and below a moment in Moscow time, as `showMsk` writes it. */
  waiting: string;
  done: string;
  /** `{time}` */
  fresh: string;
  failed: string;
  unavailable: string;
  stopped: string;
  /** Why a dataset waits: a person has paused; WB's limit, one call `{every}`; a report; another dataset `{title}`; an error. */
  whyPaused: string;
  whyLimit: string;
  whyReport: string;
  whyJoin: string;
  hours: string;
  minutes: string;
  seconds: string;
  /** `{count}`, here and below. */
  rows: string;
  added: string;
  changed: string;
  /** Rows of WB's without a part of what they are known by. */
  skipped: string;
  /** Rows of other days than those asked for. */
  strays: string;
  /** `{columns}` in which WB sent texts or nothing instead of numbers or days, and how many. */
  misfits: string;
  /** `{columns}` that WB did not send. */
  unsent: string;
  /** WB says that there is no stock, for the first time and then again. */
  doubted: string;
  believed: string;
}

/** Said on a sheet that has no rows, and in the panel. */
export interface MessageTexts {
  /** `{time}` */
  waiting: string;
  empty: string;
  /** Of a sheet that we make of others, which nobody has asked WB for. */
  nothing: string;
  /** Said of a sheet of the user's. */
  notOurSheet: string;
  /** Said of a sheet of ours that is not refreshed. */
  switchedOff: string;
  notRefreshedYet: string;
  /** `{list}` of what failed while nobody was looking. */
  failedMeanwhile: string;
  /** In a copy of a file, at its opening. */
  connectFirst: string;
  /** `{time}` of the last hourly run. */
  hourlyStopped: string;
  /** Nothing, not even who is at work, may find room. */
  storeFull: string;
  /** Name of the hidden sheet of sums, and what it is for. */
  keptSums: { title: string; note: string };
  /** Each: what is stored of it cannot be read, so that it is as at first. */
  settingsUnreadable: string;
  shopsUnreadable: string;
  /** Somebody has taken out what this user had connected. */
  shopsLost: string;
  tokenExpiresToday: string;
  /** `{days}` */
  tokenExpiresSoon: string;
  /** `{days}` */
  tokenIsOld: string;
  /** `{version} {date} {days} {home}`: a build that is old, told to whoever has a copy of it. */
  outdated: string;
  /** `{title} {date} {home}` */
  switchedOffByWb: string;
  /** In the place of `{home}`, where the build knows no address. */
  sameHome: string;
}

/** Tables that have words. */
export type TableId = DatasetId | ReportId | ActionId | 'journal' | 'endings';

/** Columns of the list of what WB switches off. */
export type EndingColumnId = 'sheet' | 'on' | 'announcedOn' | 'instead' | 'answer' | 'method' | 'replacedBy' | 'dataset';

/** What a sheet shows: its name, the caption of each column, and words in its cells. */
export interface TableHeaders {
  title: string;
  columns: Readonly<Record<string, string>>;
  /** By column: words for WB's codes. */
  values?: Readonly<Partial<Record<string, ValueWords>>>;
}

/** What is said of a sheet: what one row of it is, and of each column what the number means. */
export interface TableNotes {
  row: string;
  /** What the sheet is for. */
  about?: string;
  /** What stands in it while it has no row. */
  empty?: string;
  /** What its successor at WB lacks, and where that is found. */
  lost?: string;
  /** Titles of its charts. */
  charts?: Readonly<Record<string, string>>;
  columns: Readonly<Record<string, string>>;
}

export type Headers = Readonly<Record<TableId, TableHeaders>>;
export type Notes = Readonly<Record<TableId, TableNotes>>;
export type ExchangeTexts = Readonly<Record<ExchangeId, ExchangeWords>>;
export type ErrorTexts = Readonly<Record<ErrorCode, ErrorText>>;

/** What a refresh, the journal and the panel say. */
export interface Texts {
  tokenTypes: Readonly<Record<TokenType, string>>;
  categories: Readonly<Record<Category, string>>;
  /** Of Google's, by the last part of the address. */
  permissions: Readonly<Record<Permission, string>>;
  /** What a person's data validation lets through. */
  rules: Readonly<Record<RuleKind, string>>;
  events: Readonly<Record<JournalEvent, string>>;
  /** Explains the event `renewed`. */
  renewed: string;
  /** Explains the event `replaced`. */
  replaced: string;
  connect: ConnectTexts;
  progress: ProgressTexts;
  messages: MessageTexts;
  /** How often something is handed over by itself. `{count}`: hours. */
  schedule: Readonly<Record<'label' | 'hint' | 'never' | 'hours', string>>;
  /** Systems other than WB: their names, and what is pasted to connect them. */
  systems: Readonly<Record<SystemId, { name: string; fields: Readonly<Record<string, { label: string; hint: string }>> }>>;
  /** Why they take no data, where we know. */
  refusals: Readonly<Record<Refusal, string>>;
}

/** What lies beside the script, as JSON may carry it: a file for each language and purpose. A text that is missing does not compile. */
export interface TextFiles {
  headers: Headers;
  /** Only who makes a sheet or a column needs them. */
  notes: Notes;
  errors: ErrorTexts;
  texts: Texts;
  dialogs: Dialogs;
  exchange: ExchangeTexts;
  /** Only who sends something to WB needs them. */
  actions: ActionTexts;
}

export type ReadText = <Purpose extends keyof TextFiles>(purpose: Purpose, language: Language) => TextFiles[Purpose];

/** Every string that a person reads, in one language. The files are read when they are asked for, each once. */
export type Locale = { readonly [Purpose in keyof TextFiles]: () => TextFiles[Purpose] } & {
  readonly language: Language;
  /** In the script itself: the menu is made before the add-on may read anything. */
  readonly menu: MenuTexts;
  /** In the script itself: every cell needs some. */
  readonly formulas: FormulaWords;
  /** Of our other languages, asked for last. */
  readonly others: readonly { readonly headers: () => Headers; readonly formulas: FormulaWords }[];
};
