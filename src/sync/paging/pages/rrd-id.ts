import type { Stretch, WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { DefectError } from '../../../wb/errors';
import { bareNumber } from '../../../wb/json';
import { expectedRows } from './expected-rows';
import { mondayOf } from '../../../wb/moscow-time';
import { isLarger } from '../../../wb/whole-number';
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
 * The first page is as large as rows of the usual length allow, later ones as the bytes of a row do.
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
    read: (body, cursor, { bytes, isCostly }) => {
      const rows = rowsAt(body);
      const before = digitsOf(cursor.rrdId) ?? '0';
      const saved = { since: String(cursor.since), dateTo: String(cursor.dateTo) };
      const reports = reportsSeen(rows, cursor);
      const stretch = (upTo: string | null): Stretch => ({ column: 'rrdId', above: before, upTo, of: { column: 'reportId', values: reports } });
      if (rows.length === 0) return { rows, next: null, stretch: stretch(null), saved };
      const rrdId = needed(largestId(rows), 'rrdId');
      if (!isLarger(rrdId, before)) throw new DefectError('PAGINATION_STUCK', { at: rrdId });
      const isShortEnough = isCostly && rows.length < Number(cursor.limit);
      const days = { first: String(cursor.dateFrom), reached: newestDay(rows), last: String(cursor.dateTo) };
      const guess = before === '0' && days.reached !== '' ? { expectedRows: expectedRows(rows.length, days) } : {};
      const next = { ...cursor, rrdId, reports: reports.join(' '), limit: pageRows(bytes / rows.length) };
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

/** A shop has a handful of reports a week. */
const MOST_REPORTS = 30;

/** The reports that lie within the days, of which rows have come so far: the last of them, because rows come in the order of their reports. */
function reportsSeen(rows: readonly WireRow[], { dateFrom, reports }: Cursor): string[] {
  const seen = new Set(String(reports ?? '').split(' ').filter((id) => id !== ''));
  for (const { reportId, dateFrom: first, rrDate } of rows) {
    const id = digitsOf(reportId);
    if (id !== null && String(first ?? rrDate).slice(0, DAY_LENGTH) >= String(dateFrom)) seen.add(id);
  }
  return [...seen].slice(-MOST_REPORTS);
}

/** Of the rows that have one. */
function largestId(rows: readonly WireRow[]): string | null {
  return rows.reduce<string | null>((largest, { rrdId }) => {
    const id = digitsOf(rrdId);
    return id !== null && (largest === null || isLarger(id, largest)) ? id : largest;
  }, null);
}

/** '' where the rows do not say. */
function newestDay(rows: readonly WireRow[]): string {
  return rows.reduce((newest, { rrDate }) => {
    const day = String(rrDate).slice(0, 10);
    return isDay(day) && day > newest ? day : newest;
  }, '');
}
