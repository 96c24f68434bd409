import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { DefectError, TransientError } from '../../../wb/errors';
import { bareNumber } from '../../../wb/answer/json';
import { addDays, mondayOf } from '../../../wb/time/moscow-time';
import { period } from '../period';
import { BYTES_PER_FIELD } from './bytes-per-field';
import { beginning, doubtAfter } from '../doubt';
import type { Cursor, Page, Paging } from '../paging';
import { digitsOf, isDay, needed } from '../place';
import { lastIdOf, oncePerId } from './last-id';
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
/** A minute apart, so many fit an execution of Google's. */
const MOST_PARTS = 5;
/** Of a day that ends with an empty page. */
const MOST_READINGS = 2;

/**
 * Whole weekly reports, some weeks in an answer, so that their rows can be added up before they are kept. WB gives every
 * report that the period touches, and all of it: so a period that does not fit one answer is halved to a week, a week is read from
 * the daily reports, and a day of those in pages (https://dev.wildberries.ru/openapi/financial-reports-and-accounting).
 */
export function reportWeeks({ call, fields: columns, weeks, rereadDays, rows }: ReportWeeksOptions): Paging {
  const fields = [...columns, 'rrdId'];
  const made = (received: readonly WireRow[]): WireRow[] => rows(oncePerId(received));
  const largest = Math.min(WB_MAX_ROWS, Math.floor(ANSWER_BYTES / (BYTES_PER_FIELD * fields.length)));
  const limitAt = ({ limit }: Cursor) => (typeof limit === 'number' ? limit : largest);
  return {
    call: () => call,
    sum: rows,
    start: (context) => {
      const wanted = period(context, rereadDays);
      const { from, ...believed } = beginning(context.saved, wanted);
      return { since: wanted.since, dateTo: wanted.dateTo, ...believed, from: mondayOf(String(from)), days: weeks * WEEK_DAYS };
    },
    request: (cursor) => ({
      call,
      body: {
        dateFrom: cursor.from, dateTo: lastDay(cursor), period: cursor.days === 1 ? 'daily' : 'weekly', rrdId: bareNumber(digitsOf(cursor.rrdId) ?? '0'),
        limit: limitAt(cursor), fields,
      },
    }),
    read: (body, cursor, { isCostly }) => {
      const received = rowsAt(body);
      if (received.length >= limitAt(cursor)) return cursor.days === 1 ? partOfDay(received, cursor, isCostly, made) : { rows: [], next: narrowed(cursor) };
      if (received.length === 0 && Number(cursor.parts) > 0) return onceMore(cursor, limitAt(cursor));
      const isEmpty = received.length === 0;
      const doubt = doubtAfter(cursor, lastDay(cursor), { isEmpty, rereadDays });
      const saved = { since: String(cursor.since), dateTo: String(cursor.dateTo), ...doubt };
      const days = { column: 'dateFrom', from: String(cursor.from), to: lastDay(cursor) };
      return { rows: made(received), next: after({ ...cursor, ...doubt }), saved, days, isWhole: true };
    },
    recover: (error, cursor) => {
      if (error.code !== 'WB_PAGE_TOO_LARGE') return null;
      if (cursor.days !== 1) return narrowed(cursor);
      const limit = Math.floor(limitAt(cursor) / 2);
      return limit < 1 ? null : { ...cursor, limit };
    },
    knows: ({ since, from, dateTo, days }) => isDay(since) && isDay(from) && isDay(dateTo) && Number(days) >= 1,
  };
}

/**
 * A page of a day that has more: all are added up before they are kept, so they must come within one execution.
 * @throws DefectError WB_PAGE_TOO_LARGE  they cannot
 */
function partOfDay(received: readonly WireRow[], cursor: Cursor, isCostly: boolean, made: ReportWeeksOptions['rows']): Page {
  const parts = Number(cursor.parts ?? 0) + 1;
  if (isCostly || parts >= MOST_PARTS) throw new DefectError('WB_PAGE_TOO_LARGE');
  const rrdId = needed(lastIdOf(received, digitsOf(cursor.rrdId) ?? '0'), 'rrdId');
  return { rows: made(received), isPart: true, next: { ...cursor, parts, rrdId } };
}

/**
 * Nothing where a full page promised more: WB has answered so for rows that were there, and their sums would be too small. The day is read
 * once more, in pages in which its end cannot be the end of a page.
 * @throws TransientError WB_UNAVAILABLE  it ends so again and again
 */
function onceMore(cursor: Cursor, limit: number): Page {
  const again = Number(cursor.again ?? 0) + 1;
  if (again > MOST_READINGS || limit < 2) throw new TransientError('WB_UNAVAILABLE', null);
  return { rows: [], isForgotten: true, next: { ...cursor, rrdId: '0', parts: 0, again, limit: limit - 1 } };
}

function narrowed(cursor: Cursor): Cursor {
  const days = Number(cursor.days);
  return { ...cursor, days: days > WEEK_DAYS ? Math.floor(days / WEEK_DAYS / 2) * WEEK_DAYS : 1 };
}

/** The next period, as long as this one; after the days of a week that was too large, a week again. */
function after(cursor: Cursor): Cursor | null {
  const from = addDays(lastDay(cursor), 1);
  if (from > String(cursor.dateTo)) return null;
  const { since, dateTo, days, doubt, believed } = cursor;
  const kept = { since, dateTo, ...(isDay(doubt) ? { doubt } : {}), ...(isDay(believed) ? { believed } : {}) } as Cursor;
  return { ...kept, from, days: days === 1 && from === mondayOf(from) ? WEEK_DAYS : days } as Cursor;
}

function lastDay({ from, days, dateTo }: Cursor): string {
  const last = addDays(String(from), Number(days) - 1);
  return last < String(dateTo) ? last : String(dateTo);
}
