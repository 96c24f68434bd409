import { rowsAt } from '../../sync/paging';
import { listInside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';
import { calls, type WbCall } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, grouped, inParts, keyParts, type Part } from '../action';

/** Ways of selling without WB's warehouses, as WB writes them; orders that the buyer fetches have no letters of WB's. */
export const SCHEMES = {
  FBS: { orders: 'fbsOrders', statuses: calls.fbsStatuses, statusIds: 'orders', labels: calls.fbsLabels, labelIds: 'orders', labelsACall: 100, writes: calls.fbsWrites },
  DBW: { orders: 'dbwOrders', statuses: calls.dbw.statuses, statusIds: 'orders', labels: calls.dbw.labels, labelIds: 'ordersIds', labelsACall: 1000, writes: calls.dbwWrites },
  DBS: { orders: 'dbsOrders', statuses: calls.dbs.statuses, statusIds: 'ordersIds', labels: calls.dbs.labels, labelIds: 'ordersIds', labelsACall: 1000, writes: calls.dbsWrites },
  PICKUP: {
    orders: 'clickCollectOrders', statuses: calls.clickCollect.statuses, statusIds: 'ordersIds', labels: calls.clickCollect.labels, labelIds: 'ordersIds', labelsACall: 1000,
    writes: calls.pickupWrites,
  },
} as const;

export type Scheme = keyof typeof SCHEMES;

export const SCHEME_NAMES = Object.keys(SCHEMES) as Scheme[];

/** WB tells the states of so many orders a call. */
const STATES_A_CALL = 1000;

export function schemeOf(key: string): Scheme {
  return keyParts(key)[0] as Scheme;
}

/** The number of the order as a body has it. */
export function orderOf(key: string): number | string {
  return bareNumber(keyParts(key)[1] as string);
}

/** A call that WB writes for this scheme; null where it has none. */
export function writeOf(scheme: Scheme, name: string): WbCall | null {
  return (SCHEMES[scheme].writes as Readonly<Record<string, WbCall>>)[name] ?? null;
}

export function statesOf(keys: readonly string[]): Part<string>[] {
  return ofScheme(keys, STATES_A_CALL, ({ statuses, statusIds }) => ({ call: statuses, name: statusIds }));
}

export function marksOf(keys: readonly string[]): Part<string>[] {
  return grouped(keys, schemeOf).flatMap(([scheme, own]) => {
    const { labels, labelIds, labelsACall } = SCHEMES[scheme as Scheme];
    // The marks of an order come together.
    return inParts(grouped(own, (key) => keyParts(key)[1] as string), labelsACall)
      .map((part) => ({ request: { call: labels, body: { [labelIds]: part.map(([order]) => bareNumber(order)) } }, rows: part.flatMap(([, rows]) => rows) }));
  });
}

/** Orders that WB tells of, by their numbers; not those of which it tells an error. */
export function ordersIn(body: unknown): Map<string, WireRow> {
  const told = rowsAt(body, 'orders').filter(({ errors, isError }) => isError !== true && (listInside({ errors }, 'errors') ?? []).length === 0);
  return new Map(told.map((order) => [String(order.orderId ?? order.id), order]));
}

/** Orders that WB refuses in an answer that is good as a whole, with its words. */
export function refusedOrders(body: unknown, changes: readonly Change[]): Map<string, string> {
  const refused = new Map(rowsAt(body, 'results').filter(({ isError }) => isError === true).map(({ orderId, errors }) => [String(orderId), wordsOf(errors)]));
  return new Map(changes.flatMap(({ key }): [string, string][] => {
    const words = refused.get(keyParts(key)[1] as string);
    return words === undefined ? [] : [[key, words]];
  }));
}

function wordsOf(errors: unknown): string {
  return (listInside({ errors }, 'errors') ?? []).map((error) => String((Object(error) as WireRow).detail ?? '')).filter((words) => words !== '').join(' ');
}

function ofScheme(keys: readonly string[], size: number, asked: (scheme: (typeof SCHEMES)[Scheme]) => { call: WbCall; name: string }): Part<string>[] {
  return grouped(keys, schemeOf).flatMap(([scheme, own]) => {
    const { call, name } = asked(SCHEMES[scheme as Scheme]);
    return inParts(own, size).map((rows) => ({ request: { call, body: { [name]: rows.map(orderOf) } }, rows }));
  });
}
