import { DefectError } from '../../wb/errors';
import type { Limits } from '../../wb/limits';
import { addDays, mskDate, mskDateTime } from '../../wb/moscow-time';
import type { WireRow } from '../../tables/table';
import type { Cursor, Page, Paging } from '../source';
import { rowsAt, textAt } from './rows';

interface LastChangeDateOptions {
  path: string;
  limits: Limits;
  /** WB cuts an answer at about this many rows. */
  pageCap: number;
  /** WB keeps no more than so many days. */
  keptDays: number;
}

/**
 * Rows in the order of `lastChangeDate`, each call from the last date seen, inclusive: the boundary rows come again.
 * The end is an answer with less than half of the rows at which WB cuts one, or with nothing newer
 * (https://dev.wildberries.ru/openapi/reports, orders and sales). Should WB ever cut so short, the next run brings the rest:
 * it asks from where this one ended.
 * This method takes no page size. Where its page is too large for Google, every day WB keeps is asked for by itself.
 */
export function lastChangeDatePages({ path, limits, pageCap, keptDays }: LastChangeDateOptions): Paging {
  return {
    start: ({ saved, nowMs, historyDays }) =>
      saved ?? { dateFrom: addDays(mskDate(nowMs), -Math.min(historyDays, keptDays)) },
    request: (cursor) => ({ method: 'GET', path, limits, query: queryOf(cursor) }),
    read: (body, cursor) => {
      const rows = rowsAt(body);
      if (cursor.day !== undefined) return { rows, ...afterDay(cursor) };
      const dateFrom = newest(rows, String(cursor.dateFrom));
      const isEnd = dateFrom === cursor.dateFrom;
      if (isEnd && rows.length >= pageCap) throw new DefectError('PAGINATION_STUCK', { at: dateFrom });
      const isWhole = rows.length < pageCap / 2;
      return { rows, next: isEnd || isWhole ? null : { dateFrom }, saved: { dateFrom } };
    },
    narrow: ({ day }, nowMs) => (day === undefined ? dayByDay(nowMs, keptDays) : null),
  };
}

/** Changes made while the days are read are left to the next run, which asks from the moment at which this began. */
function dayByDay(nowMs: number, keptDays: number): Cursor {
  const lastDay = mskDate(nowMs);
  return { day: addDays(lastDay, -keptDays), lastDay, since: mskDateTime(nowMs) };
}

function afterDay({ day, lastDay, since }: Cursor): Omit<Page, 'rows'> {
  const isLast = String(day) >= String(lastDay);
  return { next: isLast ? null : { day: addDays(String(day), 1), lastDay: String(lastDay), since: String(since) }, saved: { dateFrom: String(since) } };
}

function queryOf({ dateFrom, day }: Cursor): Readonly<Record<string, string | number>> {
  return day === undefined ? { dateFrom: String(dateFrom), flag: 0 } : { dateFrom: String(day), flag: 1 };
}

function newest(rows: readonly WireRow[], atLeast: string): string {
  return rows.reduce((latest, row) => {
    const changed = textAt(row, 'lastChangeDate');
    return changed > latest ? changed : latest;
  }, atLeast);
}
