import type { Part, Period, Stretch, WireRow } from '../../tables/table';
import type { WbCall, WbRequest } from '../../wb/calls';
import type { WbError } from '../../wb/errors';

/** A place in the answers to come: small plain JSON, so that it survives the execution. */
export interface Cursor {
  readonly [name: string]: CursorValue;
}

export type CursorValue = Cursor | string | number | boolean | null;

/** What the slices around a paging give it. */
export interface Given {
  /** Days that are asked for, both included, `YYYY-MM-DD`; '' where no window is around. */
  from: string;
  to: string;
  /** Of a column of another table. */
  values: readonly string[];
  params: Readonly<Record<string, string | number | boolean>>;
}

export const NOTHING_GIVEN: Given = { from: '', to: '', values: [], params: {} };

/** Rows whose date in that column is before the day are meant no more; those without a date are. */
export interface Since {
  column: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** What a paging may know besides its place. */
export interface PagingContext {
  nowMs: number;
  /** What the last finished run kept, null before the first. */
  saved: Cursor | null;
  historyDays: number;
  given: Given;
  uuid(): string;
  /** Of the shop's rows in that table: each value once, in an order that does not depend on the rows; of those not older than that day. */
  valuesOf(table: string, column: string, since?: Since): readonly string[];
  /** Rows that have just come and stand in no table yet. */
  coming?: readonly WireRow[];
}

export interface PageContext extends PagingContext {
  bytes: number;
  /** True when the next call is hours away, so that an extra call just to see the end is not worth it. */
  isCostly: boolean;
}

/** What one answer means. */
export interface Page {
  rows: readonly WireRow[];
  /** Where to go on; null = the end. */
  next: Cursor | null;
  /** Days that were asked for: rows with another date in that column are left out. */
  days?: Period;
  /** The rows are everything that there is of these days. */
  isWhole?: true;
  /** The rows are everything that there is of these keys: what it lacks is gone. */
  stretch?: Stretch;
  /** Of a portion whose rows are added up when all its pages have come. */
  isPart?: true;
  /** The pages of the portion that have come are not to be kept: it is asked for once more. */
  isForgotten?: true;
  /** The rows bring these columns only, the others by pages of their own. Those that change come of rows that are there. */
  only?: Part;
  /** Kept for the next run when this is the end. */
  saved?: Cursor | null;
  /** Rows of all pages, by the days that this first one has come through: rather too few than too many. */
  expectedRows?: number;
  /** Ask again not before so long: a report that is still being made. */
  waitMs?: number;
}

/** How data is read from its first call to its last, decided from the raw answers only. */
export interface Paging {
  /** Tables whose values the calls are made of: their rows must be there first. */
  readonly reads?: readonly string[];
  /** How long WB knows a place in the middle of the answers. @default always */
  readonly placeLivesMs?: number;
  /** The call that is made at a place; null is the beginning. */
  call(cursor: Cursor | null): WbCall;
  /** The first place; null when there is nothing to ask. */
  start(context: PagingContext): Cursor | null;
  request(cursor: Cursor, context: PagingContext): WbRequest;
  /** @param body the decoded answer, null for 204 and for an empty body. */
  read(body: unknown, cursor: Cursor, context: PageContext): Page;
  /** What the rows of a portion's pages are together. */
  sum?(rows: readonly WireRow[]): WireRow[];
  /** Where to go on after an error that need not be the end, such as an answer too large for Google; null when it is. */
  recover?(error: WbError, cursor: Cursor, context: PagingContext): Cursor | null;
  /** Whether a stored place is one of this paging's: an older version may have stored another. @default every one is */
  knows?(cursor: Cursor): boolean;
}

/** What a call asks for, besides the call. */
export type Asked = Omit<WbRequest, 'call'>;
