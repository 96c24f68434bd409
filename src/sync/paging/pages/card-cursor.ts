import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { bareNumber } from '../../../wb/json';
import type { Cursor, Paging } from '../paging';
import { digitsOf, momentOf, needed } from '../place';
import { objectAt, rowsAt } from '../rows';

interface CardCursorOptions {
  call: WbCall;
  pageSize: number;
  /** Table rows of one card. */
  rows: (card: WireRow) => WireRow[];
}

/**
 * Cards from the longest unchanged to the newest, each call from the last card seen; the end is a page of fewer than
 * asked for (https://dev.wildberries.ru/openapi/work-with-products, cards list). The next run goes on from there.
 */
export function cardCursorPages({ call, pageSize, rows }: CardCursorOptions): Paging {
  return {
    call: () => call,
    start: ({ saved, nowMs }) => (momentOf(saved?.updatedAt, nowMs) === null ? { updatedAt: null, nmID: null } : saved),
    request: (cursor) => ({
      call, body: { settings: { sort: { ascending: true }, filter: { withPhoto: -1 }, cursor: { limit: pageSize, ...place(cursor) } } },
    }),
    read: (body, cursor, { nowMs }) => {
      const cards = rowsAt(body, 'cards');
      if (cards.length === 0) return { rows: [], next: null, saved: cursor };
      const { updatedAt, nmID, total } = objectAt(body, 'cursor');
      needed(momentOf(updatedAt, nowMs), 'cursor.updatedAt');
      const next: Cursor = { updatedAt: String(updatedAt), nmID: needed(digitsOf(nmID), 'cursor.nmID') };
      const isFull = Number(needed(digitsOf(total), 'cursor.total')) >= pageSize;
      return { rows: cards.flatMap(rows), next: isFull ? next : null, saved: next };
    },
  };
}

function place({ updatedAt, nmID }: Cursor): object {
  return updatedAt === null || updatedAt === undefined ? {} : { updatedAt, nmID: bareNumber(digitsOf(nmID) ?? '0') };
}
