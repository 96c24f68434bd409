import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { mskDateTime } from '../../../wb/time/moscow-time';
import type { Cursor, Paging, PagingContext } from '../paging';
import { momentOf, needed } from '../place';
import { unlikeLast } from '../repeat';
import { objectAt, rowsAt } from '../rows';

interface SnapshotOffsetOptions {
  call: WbCall;
  pageSize: number;
  /** WB answers for so many days back at most. */
  keptDays: number;
  /** What a row of the feed is in the table. @default itself */
  rowOf?: (row: WireRow) => WireRow;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The period must stay the same from page to page and within the days kept, while a base token waits three hours for each. */
const ROOM_FOR_PAGES_MS = DAY_MS;

/**
 * The order feed: the first answer fixes a moment (`snapshotTime`), the following pages are of that moment.
 * The next run asks from an hour before the last moment, because a status may be booked late
 * (https://dev.wildberries.ru/openapi/analytics, order feed).
 */
export function snapshotOffsetPages({ call, pageSize, keptDays, rowOf = itself }: SnapshotOffsetOptions): Paging {
  return {
    call: () => call,
    start: (context) => ({ start: firstMoment(context, keptDays), offset: 0, snapshotTime: null }),
    request: (cursor) => ({ call, body: { selectedPeriod: { start: cursor.start }, pagination: pagination(cursor, pageSize) } }),
    read: (body, cursor, { nowMs }) => {
      if (body === null) return { rows: [], next: null };
      const data = objectAt(body, 'data');
      const rows = rowsAt(data, 'orders').map((row) => rowOf({ ...row, currency: data.currency }));
      const { snapshotTime } = data;
      const moment = momentOf(snapshotTime, nowMs);
      if (rows.length < pageSize) return { rows, next: null, ...(moment === null ? {} : { saved: { snapshotTime: String(snapshotTime) } }) };
      needed(moment, 'snapshotTime');
      const offset = Number(cursor.offset) + rows.length;
      return { rows, next: { ...cursor, offset, snapshotTime: String(snapshotTime), first: unlikeLast(rows, cursor) } };
    },
    placeLivesMs: ROOM_FOR_PAGES_MS / 2,
    knows: ({ start, offset }) => typeof start === 'string' && typeof offset === 'number',
  };
}

function itself(row: WireRow): WireRow {
  return row;
}

function pagination({ offset, snapshotTime }: Cursor, limit: number): object {
  return snapshotTime === null || snapshotTime === undefined ? { offset: 0, limit } : { snapshotTime, offset: Number(offset), limit };
}

function firstMoment({ nowMs, saved, historyDays }: PagingContext, keptDays: number): string {
  const oldestMs = nowMs - Math.min(historyDays * DAY_MS, keptDays * DAY_MS - ROOM_FOR_PAGES_MS);
  // What another source of the same rows has come to stands under its own name.
  const lastMs = momentOf(saved?.snapshotTime ?? saved?.dateFrom, nowMs) ?? -Infinity;
  return `${mskDateTime(Math.max(Math.min(lastMs, nowMs) - HOUR_MS, oldestMs))}+03:00`;
}
