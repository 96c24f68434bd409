import type { ColumnIdOf, DatasetId } from '../datasets';
import type { FormulaWords } from '../formulas/words';
import type { ColumnWords, TableWords } from '../tables/words';
import type { ErrorCode } from '../wb/errors';
import type { Category } from '../wb/hosts';
import type { TokenType } from '../wb/token-type';

/** As written; `Texts` has the headers, and `Locale.notes` the notes. */
export type DatasetWords<Id extends DatasetId> = TableWords<ColumnIdOf<Id>>;

/** What happened, and what to do about it. Templates of `fill` with the error's details. */
export interface ErrorText {
  what: string;
  todo: string;
}

/** Permissions that the manifest asks for, or may ask for. */
export type Permission =
  | 'spreadsheets.currentonly' | 'script.container.ui' | 'script.external_request' | 'script.scriptapp' | 'userinfo.email' | 'script.send_mail';

export type JournalColumnId =
  | 'at' | 'shop' | 'dataset' | 'event' | 'rows' | 'added' | 'changed' | 'calls' | 'seconds' | 'nextAllowedAt' | 'code' | 'text' | 'entry';

export type JournalEvent = 'started' | 'done' | 'paused' | 'failed' | 'unavailable' | 'stopped';

export interface JournalTexts {
  title: string;
  columns: Readonly<Record<JournalColumnId, ColumnWords>>;
  events: Readonly<Record<JournalEvent, string>>;
}

export type MenuItem = 'connect' | 'refreshAll' | 'refreshSheet' | 'panel' | 'sheetInfo' | 'journal' | 'stampFormulas' | 'freezeFormulas' | 'share' | 'start' | 'help';

export interface MenuTexts {
  title: string;
  items: Readonly<Record<MenuItem, string>>;
}

export interface ConnectTexts {
  title: string;
  /** `{shop} {type} {categories} {expires}`, and `{missing}` when categories are missing. */
  success: string;
  /** Added to the success where no hourly refresh could be set up. */
  notScheduled: string;
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
  /** Rows of WB's without the number that they are known by. */
  skipped: string;
}

/** Said on a sheet that has no rows, and in the panel. */
export interface MessageTexts {
  /** `{time}` */
  waiting: string;
  empty: string;
  /** Said of a sheet of the user's. */
  notOurSheet: string;
  /** Said of a sheet of ours that is not refreshed. */
  switchedOff: string;
  notRefreshedYet: string;
  /** `{list}` of what failed while nobody was looking. */
  failedMeanwhile: string;
  tokenExpiresToday: string;
  /** `{days}` */
  tokenExpiresSoon: string;
  /** `{days}` */
  tokenIsOld: string;
}

/** Notes on the columns of every dataset, by dataset and column. */
export type Notes = Readonly<Record<DatasetId, Readonly<Record<string, string>>>>;

export type ErrorTexts = Readonly<Record<ErrorCode, ErrorText>>;

/** Every string that a person reads, in one language, as JSON may carry it. A text that is missing does not compile. */
export interface Texts {
  language: 'ru' | 'en';
  shopColumn: ColumnWords;
  /** By column; see `headerOf`. */
  headers: Readonly<Record<string, string>>;
  /** With the headers that are others here. */
  datasets: Readonly<Record<DatasetId, Readonly<{ title: string; headers: Readonly<Record<string, string>> }>>>;
  formulas: FormulaWords;
  tokenTypes: Readonly<Record<TokenType, string>>;
  categories: Readonly<Record<Category, string>>;
  /** Of Google's, by the last part of the address. */
  permissions: Readonly<Record<Permission, string>>;
  journal: JournalTexts;
  menu: MenuTexts;
  connect: ConnectTexts;
  progress: ProgressTexts;
  messages: MessageTexts;
}

export interface Locale extends Texts {
  /** Read from beside the script: only who makes a sheet or a column needs them. */
  notes(): Notes;
  /** Read from beside the script, as soon as something goes wrong. */
  errors(): ErrorTexts;
}
