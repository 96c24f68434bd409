import type { WireRow } from '../../tables/table';
import type { Cursor, Paging, StartContext, WbRequest } from '../source';
import { unlikeLast } from './repeat';

interface OffsetOptions {
  pageSize: number;
  /** What stays the same on every page, such as the period asked for. */
  window?: (context: StartContext) => Cursor;
  request: (page: { limit: number; offset: number }, cursor: Cursor) => WbRequest;
  rows: (body: unknown) => WireRow[];
  /** The rows that one of WB's is made into; pages are counted in WB's own. */
  spread?: (row: WireRow) => WireRow[];
}

/** Pages of `pageSize` rows by offset; a page that is not full is the last. */
export function offsetPages({ pageSize, window, request, rows: rowsOf, spread = (row) => [row] }: OffsetOptions): Paging {
  return {
    start: (context) => ({ ...(window?.(context) ?? {}), offset: 0 }),
    request: (cursor) => request({ limit: pageSize, offset: Number(cursor.offset) }, cursor),
    read: (body, cursor) => {
      const received = rowsOf(body);
      const rows = received.flatMap(spread);
      if (received.length < pageSize) return { rows, next: null };
      const offset = Number(cursor.offset) + received.length;
      return { rows, next: { ...cursor, offset, first: unlikeLast(received, cursor) } };
    },
  };
}
