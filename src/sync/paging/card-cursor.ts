import { DefectError } from '../../wb/errors';
import type { Limits } from '../../wb/limits';
import type { WireRow } from '../../tables/table';
import type { Cursor, Paging } from '../source';
import { objectAt, rowsAt } from './rows';

interface CardCursorOptions {
  path: string;
  limits: Limits;
  pageSize: number;
  /** Table rows of one card. */
  rows: (card: WireRow) => WireRow[];
}

/**
 * Cards from the longest unchanged to the newest, each call from the last card seen; the end is a page of fewer than
 * asked for (https://dev.wildberries.ru/openapi/work-with-products, cards list). The next run goes on from there.
 */
export function cardCursorPages({ path, limits, pageSize, rows }: CardCursorOptions): Paging {
  return {
    start: ({ saved }) => saved ?? { updatedAt: null, nmID: null },
    request: (cursor) => ({
      method: 'POST', path, limits,
      body: { settings: { sort: { ascending: true }, filter: { withPhoto: -1 }, cursor: { limit: pageSize, ...place(cursor) } } },
    }),
    read: (body, cursor) => {
      const cards = rowsAt(body, 'cards');
      if (cards.length === 0) return { rows: [], next: null, saved: cursor };
      const { updatedAt, nmID, total } = objectAt(body, 'cursor');
      const next: Cursor = { updatedAt: String(updatedAt), nmID: Number(nmID) };
      const isFull = Number(total) >= pageSize;
      if (isFull && next.updatedAt === cursor.updatedAt && next.nmID === cursor.nmID) {
        throw new DefectError('PAGINATION_STUCK', { at: Number(nmID) });
      }
      return { rows: flatten(cards, rows), next: isFull ? next : null, saved: next };
    },
  };
}

function place({ updatedAt, nmID }: Cursor): Cursor {
  return updatedAt === null || updatedAt === undefined ? {} : { updatedAt, nmID: nmID ?? 0 };
}

function flatten(cards: readonly WireRow[], rowsOf: (card: WireRow) => WireRow[]): WireRow[] {
  const all: WireRow[] = [];
  for (const card of cards) for (const row of rowsOf(card)) all.push(row);
  return all;
}
