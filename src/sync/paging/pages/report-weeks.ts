import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { DefectError } from '../../../wb/errors';
import { addDays, mondayOf } from '../../../wb/moscow-time';
import { period } from '../period';
import { BYTES_PER_FIELD } from './bytes-per-field';
import type { Cursor, Paging } from '../paging';
import { isDay } from '../place';
import { rowsAt } from '../rows';

interface ReportWeeksOptions {
  call: WbCall;
  fields: readonly string[];
  /** Whole weeks that one call asks for. */
  weeks: number;
  rereadDays: number;
  /** What the rows of whole reports are made into. */
  rows: (received: readonly WireRow[]) => WireRow[];
}

/** Near the 50 MB that Google lets an answer have; what is larger after all is asked for in smaller periods. */
const ANSWER_BYTES = 45_000_000;
const WB_MAX_ROWS = 100_000;
const WEEK_DAYS = 7;

/**
 * Whole weekly reports, some weeks in an answer, so that their rows can be added up before they are kept. WB gives every
 * report that the period touches, and all of it: so a period that does not fit one answer is halved to a week, and a week is
 * read from the daily reports (https://dev.wildberries.ru/openapi/financial-reports-and-accounting).
 */
export function reportWeeks({ call, fields, weeks, rereadDays, rows: made }: ReportWeeksOptions): Paging {
  const limit = Math.min(WB_MAX_ROWS, Math.floor(ANSWER_BYTES / (BYTES_PER_FIELD * fields.length)));
  return {
    call: () => call,
    start: (context) => {
      const { since, dateFrom, dateTo } = period(context, rereadDays);
      return { since, dateTo, from: mondayOf(dateFrom), days: weeks * WEEK_DAYS };
    },
    request: (cursor) => ({
      call,
      body: { dateFrom: cursor.from, dateTo: lastDay(cursor), period: cursor.days === 1 ? 'daily' : 'weekly', rrdId: 0, limit, fields },
    }),
    read: (body, cursor) => {
      const received = rowsAt(body);
      const saved = { since: String(cursor.since), dateTo: String(cursor.dateTo) };
      if (received.length >= limit) return { rows: [], next: narrowed(cursor) };
      return { rows: made(received), next: after(cursor), saved, days: { column: 'dateFrom', from: String(cursor.from), to: lastDay(cursor) }, isWhole: true };
    },
    recover: (error, cursor) => (error.code !== 'WB_PAGE_TOO_LARGE' || cursor.days === 1 ? null : narrowed(cursor)),
    knows: ({ since, from, dateTo, days }) => isDay(since) && isDay(from) && isDay(dateTo) && Number(days) >= 1,
  };
}

/** @throws DefectError WB_PAGE_TOO_LARGE  a day is the least */
function narrowed(cursor: Cursor): Cursor {
  const days = Number(cursor.days);
  if (days === 1) throw new DefectError('WB_PAGE_TOO_LARGE');
  return { ...cursor, days: days > WEEK_DAYS ? Math.floor(days / WEEK_DAYS / 2) * WEEK_DAYS : 1 };
}

/** The next period, as long as this one; after the days of a week that was too large, a week again. */
function after(cursor: Cursor): Cursor | null {
  const from = addDays(lastDay(cursor), 1);
  if (from > String(cursor.dateTo)) return null;
  return cursor.days === 1 && from === mondayOf(from) ? { ...cursor, from, days: WEEK_DAYS } : { ...cursor, from };
}

function lastDay({ from, days, dateTo }: Cursor): string {
  const last = addDays(String(from), Number(days) - 1);
  return last < String(dateTo) ? last : String(dateTo);
}
