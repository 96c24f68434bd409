import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { addDays, mskDate, mskDateTime } from '../../../wb/time/moscow-time';
import type { Asked, Cursor, Page, Paging, PagingContext } from '../paging';
import { momentOf } from '../place';
import { rowsAt } from '../rows';

interface LastChangeDateOptions {
  call: WbCall;
  /** WB cuts an answer at about this many rows. */
  pageCap: number;
  /** WB keeps no more than so many days. */
  keptDays: number;
}

/** A row may become known only after rows that changed later: what changed so shortly before the last place is read again. */
const OVERLAP_MS = 86_400_000;
/** Where that is much, every other run. */
const BUSY_OVERLAP_MS = 3_600_000;
const BUSY_ROWS = 10_000;

/**
 * Rows in the order of `lastChangeDate`, each call from the last date seen, inclusive: the boundary rows come again.
 * The end is an answer with less than half of the rows at which WB cuts one, or with nothing newer
 * (https://dev.wildberries.ru/openapi/reports, orders and sales). Should WB ever cut so short, the next run brings the rest:
 * it asks from where this one ended.
 * This method takes no page size. Where its page is too large for Google, every day WB keeps is asked for by itself.
 */
export function lastChangeDatePages({ call, pageCap, keptDays }: LastChangeDateOptions): Paging {
  return {
    call: () => call,
    start: ({ saved, nowMs, historyDays }) => {
      const lastMs = momentOf(saved?.dateFrom, nowMs);
      if (lastMs === null) return { dateFrom: addDays(mskDate(nowMs), -Math.min(historyDays, keptDays)) };
      return { dateFrom: mskDateTime(lastMs - (saved?.isBusy === true ? BUSY_OVERLAP_MS : OVERLAP_MS)) };
    },
    request: (cursor) => ({ call, ...asked(cursor) }),
    read: (body, cursor, { nowMs, saved: before }) => {
      const { rows, newest } = inOrder(rowsAt(body), nowMs);
      if (cursor.day !== undefined) return { rows, ...afterDay(cursor) };
      const dateFrom = later(String(cursor.dateFrom), newest, nowMs);
      // A full page of one and the same moment goes nowhere, which the engine sees.
      const isEnd = rows.length < pageCap && (dateFrom === cursor.dateFrom || rows.length < pageCap / 2);
      const isBusy = rows.length > BUSY_ROWS;
      const saved = { dateFrom: laterPlace(dateFrom, before, nowMs), ...(isBusy ? { isBusy } : {}) };
      return { rows, next: isEnd ? null : { dateFrom }, saved };
    },
    recover: (error, { dateFrom, day }, { nowMs, saved }) => {
      if (error.code !== 'WB_PAGE_TOO_LARGE' || day !== undefined) return null;
      const last = laterPlace(String(dateFrom), saved, nowMs);
      return last === dateFrom ? dayByDay(nowMs, keptDays) : { dateFrom: last };
    },
    knows: ({ dateFrom, day }) => typeof (day ?? dateFrom) === 'string',
  };
}

/** Rows whose date is none come first; of two versions of a row the newer comes last, to stay. */
function inOrder(rows: readonly WireRow[], nowMs: number): { rows: readonly WireRow[]; newest: Dated | null } {
  const dated = rows.map((row): Dated => ({ row, ms: momentOf(row.lastChangeDate, nowMs) ?? -Infinity }));
  const isInOrder = dated.every(({ ms }, at) => at === 0 || ms >= (dated[at - 1] as Dated).ms);
  const sorted = isInOrder ? dated : [...dated].sort((a, b) => a.ms - b.ms);
  const last = sorted[sorted.length - 1];
  return { rows: isInOrder ? rows : sorted.map(({ row }) => row), newest: last === undefined || last.ms === -Infinity ? null : last };
}

interface Dated {
  row: WireRow;
  ms: number;
}

/** WB's own writing of the newest date, unless it is none, not newer, or still to come. */
function later(dateFrom: string, newest: Dated | null, nowMs: number): string {
  if (newest === null || newest.ms <= (momentOf(dateFrom, nowMs) ?? -Infinity)) return dateFrom;
  return newest.ms > nowMs ? mskDateTime(nowMs) : String(newest.row.lastChangeDate);
}

/** A run that begins before the last place, and finds nothing newer, does not fall back. */
function laterPlace(dateFrom: string, saved: Cursor | null, nowMs: number): string {
  const [ms, savedMs] = [momentOf(dateFrom, nowMs), momentOf(saved?.dateFrom, nowMs)];
  return savedMs !== null && (ms === null || savedMs > ms) ? String(saved?.dateFrom) : dateFrom;
}

/** Changes made while the days are read are left to the next run, which asks from the moment at which this began. */
function dayByDay(nowMs: PagingContext['nowMs'], keptDays: number): Cursor {
  const lastDay = mskDate(nowMs);
  return { day: addDays(lastDay, -keptDays), lastDay, since: mskDateTime(nowMs) };
}

function afterDay({ day, lastDay, since }: Cursor): Omit<Page, 'rows'> {
  const isLast = String(day) >= String(lastDay);
  return { next: isLast ? null : { day: addDays(String(day), 1), lastDay: String(lastDay), since: String(since) }, saved: { dateFrom: String(since) } };
}

function asked({ dateFrom, day }: Cursor): Asked {
  return { query: day === undefined ? { dateFrom: String(dateFrom), flag: 0 } : { dateFrom: String(day), flag: 1 } };
}
