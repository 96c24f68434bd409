import { DefectError } from '../../wb/errors';
import type { Limits } from '../../wb/limits';
import type { WireRow } from '../../tables/table';
import type { Paging } from '../source';
import { expectedRows } from './expected-rows';
import { BYTES_PER_FIELD, period } from './finance-period';
import { rowsAt } from './rows';

interface RrdIdOptions {
  path: string;
  limits: Limits;
  fields: readonly string[];
  /** WB edits reports after publishing them: so many days are read again by every run. */
  rereadDays: number;
}

/** Well under the 50 MB Google lets an answer have: rows of the next page may be longer than those of the last. */
const PAGE_BYTES = 36_000_000;
/** A page is written within one execution; Sheets takes about 20,000 cells a second. */
const PAGE_CELLS = 2_000_000;
const WB_MAX_ROWS = 100_000;

/**
 * Finance rows by ascending `rrdId` within a period, until 204 (https://dev.wildberries.ru/openapi/financial-reports-and-accounting).
 * The first page is as large as rows of the usual length allow, later ones as the bytes of a row do.
 */
export function rrdIdPages({ path, limits, fields, rereadDays }: RrdIdOptions): Paging {
  const pageRows = (bytesPerRow: number) =>
    Math.max(1, Math.min(WB_MAX_ROWS, Math.floor(PAGE_BYTES / bytesPerRow), Math.floor(PAGE_CELLS / fields.length)));

  return {
    start: (context) => ({ ...period(context, rereadDays), rrdId: 0, limit: pageRows(BYTES_PER_FIELD * fields.length) }),
    request: ({ dateFrom, dateTo, rrdId, limit }) => ({
      method: 'POST', path, limits, body: { dateFrom, dateTo, period: 'weekly', rrdId, limit, fields },
    }),
    read: (body, cursor, { bytes, isCostly }) => {
      const rows = rowsAt(body);
      const last = rows[rows.length - 1];
      const saved = { since: cursor.since ?? null, dateTo: cursor.dateTo ?? null };
      if (last === undefined) return { rows, next: null, saved };
      const rrdId = rowNumber(last.rrdId);
      if (rrdId <= Number(cursor.rrdId)) throw new DefectError('PAGINATION_STUCK', { at: rrdId });
      const isShortEnough = isCostly && rows.length < Number(cursor.limit);
      const days = { first: String(cursor.dateFrom), reached: newestDay(rows), last: String(cursor.dateTo) };
      const guess = cursor.rrdId === 0 && days.reached !== '' ? { expectedRows: expectedRows(rows.length, days) } : {};
      return { rows, ...guess, next: isShortEnough ? null : { ...cursor, rrdId, limit: pageRows(bytes / rows.length) }, saved };
    },
    narrow: (cursor) => {
      const limit = Math.floor(Number(cursor.limit) / 2);
      return limit < 1 ? null : { ...cursor, limit };
    },
  };
}

function rowNumber(value: unknown): number {
  if (typeof value !== 'number') throw new DefectError('WB_UNKNOWN_SHAPE', { at: 'rrdId' });
  return value;
}

/** '' where the rows do not say. */
function newestDay(rows: readonly WireRow[]): string {
  return rows.reduce((newest, { rrDate }) => (typeof rrDate === 'string' && rrDate > newest ? rrDate : newest), '').slice(0, 10);
}
