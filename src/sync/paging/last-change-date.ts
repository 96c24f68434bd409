import { DefectError } from '../../wb/errors';
import type { Limits } from '../../wb/limits';
import { addDays, mskDate } from '../../wb/moscow-time';
import type { Paging, WireRow } from '../dataset';
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
 * The end is an answer that brings nothing newer (https://dev.wildberries.ru/openapi/reports, orders and sales).
 */
export function lastChangeDatePages({ path, limits, pageCap, keptDays }: LastChangeDateOptions): Paging {
  return {
    start: ({ saved, nowMs, historyDays }) =>
      saved ?? { dateFrom: addDays(mskDate(nowMs), -Math.min(historyDays, keptDays)) },
    request: (cursor) => ({ method: 'GET', path, limits, query: { dateFrom: String(cursor.dateFrom), flag: 0 } }),
    read: (body, cursor, { isCostly }) => {
      const rows = rowsAt(body);
      const dateFrom = newest(rows, String(cursor.dateFrom));
      const isEnd = dateFrom === cursor.dateFrom;
      if (isEnd && rows.length >= pageCap) throw new DefectError('PAGINATION_STUCK', { at: dateFrom });
      const isShortEnough = isCostly && rows.length < pageCap / 2;
      return { rows, next: isEnd || isShortEnough ? null : { dateFrom }, saved: { dateFrom } };
    },
  };
}

function newest(rows: readonly WireRow[], atLeast: string): string {
  return rows.reduce((latest, row) => {
    const changed = textAt(row, 'lastChangeDate');
    return changed > latest ? changed : latest;
  }, atLeast);
}
