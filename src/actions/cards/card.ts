import { rowsAt } from '../../sync/paging';
import type { WireRow } from '../../tables/table';
import { calls, type WbRequest } from '../../wb/calls';
import type { Part } from '../action';

/** WB has no method for cards by their numbers: each is searched for by its own. */
export function cardRequest(nmId: string): WbRequest {
  return { call: calls.cardsList, body: { settings: { cursor: { limit: 100 }, filter: { textSearch: nmId, withPhoto: -1 } } } };
}

export function cardLooks(keys: readonly string[]): Part<string>[] {
  return keys.map((key) => ({ request: cardRequest(key), rows: [key] }));
}

/** The card of this number among those that the search has found; null where it is none of the shop's. */
export function cardIn(body: unknown, nmId: string): WireRow | null {
  return rowsAt(body, 'cards').find(({ nmID }) => String(nmID) === nmId) ?? null;
}
