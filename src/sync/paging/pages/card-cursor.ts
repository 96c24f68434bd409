import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { bareNumber } from '../../../wb/answer/json';
import type { Cursor, Paging } from '../paging';
import { digitsOf, momentOf, needed, tokenOf } from '../place';
import { objectAt, rowsAt } from '../rows';

interface CardCursorOptions {
  call: WbCall;
  pageSize: number;
  /** Table rows of one card. */
  rows: (card: WireRow) => WireRow[];
}

/**
 * Cards from the longest unchanged to the newest, each call from the last card seen; the end is a page of fewer than
 * asked for (https://dev.wildberries.ru/openapi/work-with-products, cards list), and where WB does not say how many they are, one
 * without cards. The next run goes on from the last place of the past: one of the future would pass over what changes until then.
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
      const before = lastSound(cursor, nowMs);
      if (cards.length === 0) return { rows: [], next: null, saved: before };
      const { updatedAt, nmID, total } = objectAt(body, 'cursor');
      const count = digitsOf(total);
      const isEnd = count !== null && Number(count) < pageSize && cards.length < pageSize;
      const sound = momentOf(updatedAt, nowMs) === null || digitsOf(nmID) === null ? null : { updatedAt: String(updatedAt), nmID: digitsOf(nmID) };
      const page = { rows: cards.flatMap(rows), saved: sound ?? before };
      if (isEnd) return { ...page, next: null };
      const next: Cursor = { updatedAt: needed(tokenOf(updatedAt), 'cursor.updatedAt'), nmID: needed(digitsOf(nmID), 'cursor.nmID') };
      return { ...page, next: sound === null ? { ...next, before } : next };
    },
  };
}

/** The last place whose moment has come. */
function lastSound({ updatedAt, nmID, before = null }: Cursor, nowMs: number): Cursor | null {
  return momentOf(updatedAt, nowMs) === null ? before as Cursor | null : { updatedAt: String(updatedAt), nmID: String(nmID) };
}

function place({ updatedAt, nmID }: Cursor): object {
  return updatedAt === null || updatedAt === undefined ? {} : { updatedAt, nmID: bareNumber(digitsOf(nmID) ?? '0') };
}
