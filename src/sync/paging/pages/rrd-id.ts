import type { Stretch, WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { DefectError } from '../../../wb/errors';
import { bareNumber } from '../../../wb/answer/json';
import { expectedRows } from './expected-rows';
import { addDays, mondayOf } from '../../../wb/time/moscow-time';
import { isLarger } from '../../../wb/wire/whole-number';
import { wireText } from '../../../wb/wire/wire-text';
import { largestIdOf, lastIdOf } from './last-id';
import { period, type PeriodToRead } from '../period';
import { BYTES_PER_FIELD } from './bytes-per-field';
import type { Cursor, Paging } from '../paging';
import { digitsOf, isDay, needed } from '../place';
import { rowsAt } from '../rows';

interface RrdIdOptions {
  call: WbCall;
  fields: readonly string[];
  /** WB edits reports after publishing them: so many days are read again by every run. */
  rereadDays: number;
}

/** Well under the 50 MB Google lets an answer have: rows of the next page may be longer than those of the last. */
const PAGE_BYTES = 36_000_000;
/** A page is written within one execution; Sheets takes about 20,000 cells a second. */
const PAGE_CELLS = 2_000_000;
const WB_MAX_ROWS = 100_000;
const DAY_LENGTH = 10;

/**
 * Finance rows by ascending `rrdId` within a period, until 204 (https://dev.wildberries.ru/openapi/financial-reports-and-accounting).
 * The first page is as large as rows of the usual length allow, later ones as the bytes of a row do. Where rows are out of order, no
 * later page says of one that has come that it is gone: what it says begins above all of them.
 */
export function rrdIdPages({ call, fields, rereadDays }: RrdIdOptions): Paging {
  const pageRows = (bytesPerRow: number) =>
    Math.max(1, Math.min(WB_MAX_ROWS, Math.floor(PAGE_BYTES / bytesPerRow), Math.floor(PAGE_CELLS / fields.length)));

  return {
    call: () => call,
    start: (context) => ({ ...wholeWeeks(period(context, rereadDays)), rrdId: '0', reports: '', limit: pageRows(BYTES_PER_FIELD * fields.length) }),
    request: ({ dateFrom, dateTo, rrdId, limit }) => ({
      call, body: { dateFrom, dateTo, period: 'weekly', rrdId: bareNumber(digitsOf(rrdId) ?? '0'), limit, fields },
    }),
    read: (body, cursor, { bytes, isCostly, saved: kept }) => {
      const rows = rowsAt(body);
      const before = digitsOf(cursor.rrdId) ?? '0';
      const reached = later(newestDay(rows, String(cursor.dateTo)), String(cursor.reached ?? ''));
      const saved = { since: String(cursor.since), dateTo: readUpTo(cursor, reached, rereadDays) };
      const reports = reportsSeen(rows, cursor);
      const stretch = (upTo: string | null): Stretch => ({ column: 'rrdId', above: digitsOf(cursor.top) ?? before, upTo, of: { column: 'reportId', values: reports } });
      if (rows.length === 0) return { rows, next: null, stretch: stretch(isConfirmedEnd(cursor, kept) ? null : before), saved: { ...saved, end: before } };
      const rrdId = needed(lastIdOf(rows, before), 'rrdId');
      const top = largestIdOf(rows, digitsOf(cursor.top) ?? before);
      if (!isLarger(rrdId, before)) throw new DefectError('PAGINATION_STUCK', { at: rrdId });
      const isShort = rows.length < Number(cursor.limit);
      const isShortEnough = isCostly && isShort;
      const first = typeof cursor.first === 'string' ? cursor.first : later(oldestDay(rows, String(cursor.dateTo)), String(cursor.dateFrom));
      const come = Number(cursor.come ?? 0) + rows.length;
      const guess = reached === '' ? {} : { expectedRows: expectedRows(come, { first, reached: later(reached, first), last: String(cursor.dateTo) }) };
      const next = { ...cursor, rrdId, top, reports: reports.join(' '), limit: pageRows(bytes / rows.length), isShort, reached, first, come };
      return { rows, ...guess, next: isShortEnough ? null : next, stretch: stretch(isShortEnough ? null : rrdId), saved };
    },
    recover: (error, cursor) => {
      const limit = Math.floor(Number(cursor.limit) / 2);
      return error.code !== 'WB_PAGE_TOO_LARGE' || limit < 1 ? null : { ...cursor, limit };
    },
    knows: ({ since, dateFrom, dateTo, limit }) => isDay(since) && isDay(dateFrom) && isDay(dateTo) && Number(limit) >= 1,
  };
}

/** Of a report that the days touch WB gives all of its rows: only of one that lies within them can rows be missed. */
function wholeWeeks({ since, dateFrom, dateTo }: PeriodToRead): PeriodToRead {
  const monday = mondayOf(dateFrom);
  return { since, dateFrom: monday > since ? monday : since, dateTo };
}

/**
 * WB answers 204 at the end and, now and then, before it. What lies behind is gone only where the page before was not full, or where
 * the run before ended at the same row.
 */
function isConfirmedEnd({ isShort, rrdId }: Cursor, kept: Cursor | null): boolean {
  return isShort === true || kept?.end === rrdId;
}

/** A shop has a handful of reports a week. */
const MOST_REPORTS = 30;

/** The reports that lie within the days, of which rows have come so far: the last of them, because rows come in the order of their reports. */
function reportsSeen(rows: readonly WireRow[], { dateFrom, reports }: Cursor): string[] {
  const seen = new Set(String(reports ?? '').split(' ').filter((id) => id !== ''));
  for (const { reportId, dateFrom: first, rrDate } of rows) {
    const id = digitsOf(reportId);
    if (id !== null && wireText(first ?? rrDate).slice(0, DAY_LENGTH) >= String(dateFrom)) seen.add(id);
  }
  return [...seen].slice(-MOST_REPORTS);
}

/**
 * A run that ends long before today has perhaps been cut short: WB answers 204 at the end and, now and then, before it. The next run
 * then goes on from the last day that came.
 */
function readUpTo({ dateTo }: Cursor, reached: string, rereadDays: number): string {
  const isCutShort = reached !== '' && reached < addDays(String(dateTo), -rereadDays);
  return isCutShort ? reached : String(dateTo);
}

/** '' where the rows do not say. */
function newestDay(rows: readonly WireRow[], last: string): string {
  return daysOf(rows, last).reduce(later, '');
}

function oldestDay(rows: readonly WireRow[], last: string): string {
  return daysOf(rows, last).reduce((oldest, day) => (oldest === '' || day < oldest ? day : oldest), '');
}

/** None of them is still to come. */
function daysOf(rows: readonly WireRow[], last: string): string[] {
  return rows.map(({ rrDate }) => wireText(rrDate).slice(0, 10)).filter((day) => isDay(day) && day <= last);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
