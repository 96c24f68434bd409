import type { Category } from '../wb/hosts';
import type { Limits } from '../wb/limits';
import type { TokenType } from '../wb/token-type';

/** A row as WB sent it, or made from what it sent; fields carry WB's names. */
export type WireRow = Readonly<Record<string, unknown>>;

export type ColumnKind = 'text' | 'id' | 'integer' | 'number' | 'percent' | 'money' | 'date' | 'dateTime' | 'boolean';

/** One column of a dataset's sheet. Header and note are in the locales under the same id. */
export interface Column<Id extends string = string> {
  id: Id;
  kind: ColumnKind;
  widthPx: number;
  /** WB changes it after the row has come: such columns stand last, beside the fingerprint, to be written alone in one call. */
  changes?: true;
  /** Where the value comes from when it is not the row's field of the same name. */
  from?: (row: WireRow) => unknown;
}

/** A place in a paged answer: plain JSON, so that it survives the execution. */
export type Cursor = Readonly<Record<string, string | number | boolean | null>>;

/** What one call asks of WB. */
export interface WbRequest {
  method: 'GET' | 'POST';
  path: string;
  query?: Readonly<Record<string, string | number | boolean>>;
  body?: unknown;
  limits: Limits;
  /** Calls that share a bucket; by default the method and path alone. */
  limitGroup?: string;
}

export interface StartContext {
  nowMs: number;
  /** What the last finished run kept, null before the first. */
  saved: Cursor | null;
  historyDays: number;
}

export interface PageContext {
  nowMs: number;
  bytes: number;
  /** True when the next call is hours away, so that an extra call just to see the end is not worth it. */
  isCostly: boolean;
}

/** Days of a date column, both included. */
export interface Period {
  column: string;
  from: string;
  to: string;
}

/** What one answer means. */
export interface Page {
  rows: readonly WireRow[];
  /** Where to go on; null = the end. */
  next: Cursor | null;
  /** The rows are everything that there is with a date of this column in these days. */
  whole?: Period;
  /** Kept for the next run when this is the end. */
  saved?: Cursor | null;
  /** Rows of all pages, by the days that this first one has come through: rather too few than too many. */
  expectedRows?: number;
  /** Ask again not before so long: a report that is still being made. */
  waitMs?: number;
}

/** How a method is read from its first call to its last, decided from the raw answers only. */
export interface Paging {
  start(context: StartContext): Cursor;
  request(cursor: Cursor): WbRequest;
  /** @param body the parsed answer, null for 204 and for an empty body. */
  read(body: unknown, cursor: Cursor, context: PageContext): Page;
  /** How to ask in smaller portions when the answer was larger than Google lets it be; null when it cannot be smaller. */
  narrow?(cursor: Cursor, nowMs: number): Cursor | null;
  /** How long WB knows a place in the middle of the answers. @default always */
  placeLivesMs?: number;
}

/** One way to get a dataset, and which tokens may go it. */
export interface Route {
  tokenTypes: readonly TokenType[];
  category: Category;
  paging: Paging;
  /**
   * Columns of the key that WB itself sends on this route, when a join fills the others: a row is found by these, or it
   * would be another row as soon as the joined table has come.
   */
  foundBy?: readonly string[];
  /** All rows come in a few calls of seconds: a formula may ask for them where nothing is imported. */
  isQuick?: true;
}

/** How far back a dataset's rows reach, and may reach. */
export interface History {
  usualDays: number;
  /** WB has no older rows than of so many days, or of that date (`YYYY-MM-DD`). */
  kept: { days: number } | { since: string };
}

/** WB's announcement that it will switch a dataset's method off. */
export interface Ending {
  announcedOn: string;
  /** Null: no day is named yet. */
  on: string | null;
  /** Id of the dataset that takes its place. */
  instead: string;
}

/** Columns taken over from another dataset's table of the same shop. */
export interface Join {
  table: string;
  /** Columns of ours tried in this order against the column of theirs. */
  on: readonly { ours: string; theirs: string }[];
  /** Ours ← theirs; a value WB sent itself is never replaced. */
  take: Readonly<Record<string, string>>;
}

export interface Dataset<Id extends string = string, ColumnId extends string = string> {
  id: Id;
  /** Where WB documents it, and when that was last looked at. */
  source: { url: string; checkedOn: string };
  /** Tried in order; the first that the token may go is taken. */
  routes: readonly Route[];
  columns: readonly Column<ColumnId>[];
  /** Columns that make a row unique within one shop. */
  key: readonly NoInfer<ColumnId>[];
  /** `merge`: rows are only added and changed. `snapshot`: the answer is everything there is now. `periods`: everything of some days. */
  write: 'merge' | 'snapshot' | 'periods';
  /** Not refreshed until the seller switches it on. */
  isOffByDefault?: true;
  /** For a snapshot and for periods: what a row that is no longer in the answer is set to. It stays, because users write notes beside it. */
  whenAbsent?: Readonly<Partial<Record<NoInfer<ColumnId>, number | string>>>;
  join?: Join;
  /** For rows of a period; without it WB gives what there is now. */
  history?: History;
  /** Source: the same page of WB's, or its news. */
  ending?: Ending;
  /** Calls that a refresh of a medium shop takes; of methods with the same limit the longest begins first. @default 1 */
  usualCalls?: number;
  /** WB does not renew the data more often, or nobody needs it sooner. */
  freshForMs: number;
}

/** Checks at compile time that keys and absent values name columns of the same dataset. */
export function defineDataset<Id extends string, ColumnId extends string>(dataset: Dataset<Id, ColumnId>): Dataset<Id, ColumnId> {
  return dataset;
}
