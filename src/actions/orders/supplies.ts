import { rowsAt } from '../../sync/paging';
import type { WireRow } from '../../tables/table';
import { calls, type WbRequest } from '../../wb/calls';
import type { Part } from '../action';

/** What numbers of supplies look like; anything else is a name. */
export const SUPPLY = /^WB-GI-\d{1,19}$/;
const PAGE = 1000;

/** Calls that read all supplies of the shop: WB has no search among them. */
export const allSupplies: Pick<Part<unknown>, 'request' | 'next'> = { request: page(0), next: nextPage };

/** Those of all pages, by their numbers. @param body what the calls of `allSupplies` have answered, and perhaps others */
export function suppliesIn(body: unknown): Map<string, WireRow> {
  return new Map((Array.isArray(body) ? body : [body]).flatMap((one) => rowsAt(one, 'supplies')).map((supply) => [String(supply.id), supply]));
}

/** The number of the open supply that a person has named so. */
export function openSupply(body: unknown, name: string): string | null {
  const found = [...suppliesIn(body)].filter(([, supply]) => supply.name === name && supply.done !== true);
  return found[found.length - 1]?.[0] ?? null;
}

export function nextPage(answers: readonly unknown[]): WbRequest | null {
  const { next } = Object(answers[answers.length - 1]) as WireRow;
  return typeof next === 'number' && next > 0 ? page(next) : null;
}

export function ordersOf(supplyId: string): WbRequest {
  return { call: calls.fbsSupplyOrders, params: { supplyId } };
}

/** Numbers of the orders in a supply; null where the answer is not of that method. */
export function orderIdsIn(body: unknown): Set<string> | null {
  const { orderIds } = Object(body) as { orderIds?: unknown };
  return Array.isArray(orderIds) ? new Set(orderIds.map(String)) : null;
}

function page(next: number): WbRequest {
  return { call: calls.fbsSupplies, query: { limit: PAGE, next } };
}
