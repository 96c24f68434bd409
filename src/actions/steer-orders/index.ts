import type { ReportTables } from '../../reports/report';
import { coded, dateTime, id, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { type Change, defineAction, grouped, inParts, keyParts, type Part, type Refusal, type Value } from '../action';
import { orderOf, ordersIn, refusedOrders, type Scheme, SCHEME_NAMES, schemeOf, SCHEMES, statesOf, writeOf } from '../orders/schemes';

/** From which states WB lets a seller bring an order into another one; those of FBS go to delivery with their supply. */
const FROM: Readonly<Record<Scheme, Readonly<Record<string, readonly string[]>>>> = {
  FBS: { cancel: ['new', 'confirm'] },
  DBW: { confirm: ['new'], deliver: ['confirm'], cancel: ['new', 'confirm'] },
  DBS: { confirm: ['new'], deliver: ['confirm'], receive: ['deliver'], reject: ['deliver'], cancel: ['new', 'confirm'] },
  PICKUP: { confirm: ['new'], prepare: ['confirm'], receive: ['prepare'], reject: ['prepare'], cancel: ['new', 'confirm', 'prepare'] },
};
/** WB takes the orders of the other schemes in lists. */
const BY_ONE = new Set(['FBS cancel', 'DBW confirm', 'DBW cancel']);
/** With the code that the buyer names. */
const WITH_CODE = new Set(['DBS receive', 'DBS reject']);
const PAGE = 1000;
/** Nothing can be done with an order after that. */
const OVER = new Set(['cancel', 'receive', 'reject', 'complete']);

/** What the seller does with orders of FBS, DBW, DBS and those that buyers fetch. WB takes none of it back. */
export const steerOrders = () => defineAction({
  table: defineTable({
    id: 'steerOrders',
    columns: [
      dateTime('createdAt'), text('scheme', 90), text('article'), text('title', 220), text('techSize', 80), text('barcode', 120), text('warehouseName', 140),
      coded(text('status', 150)), typed(coded(text('newStatus', 170))), typed(text('code', 120)), text('result', 260), id('order'),
    ],
    key: ['scheme', 'order'],
    write: 'snapshot',
  }),
  nameColumn: 'article',
  resultColumn: 'result',
  keys: /^(?:FBS|DBW|DBS|PICKUP) \d{1,19}$/,
  category: 'marketplace',
  inputs: SCHEME_NAMES.map((scheme) => SCHEMES[scheme].orders),
  isOneInputEnough: true,
  fields: [{ id: 'status', input: 'newStatus', kind: 'text', isCoded: true }, { id: 'code', input: 'code', kind: 'text' }],
  draft: draftOf,
  look: statesOf,
  shown: (body, keys) => {
    const orders = ordersIn(body);
    return new Map(keys.flatMap((key): [string, Value[]][] => {
      const order = orders.get(keyParts(key)[1] as string);
      return order === undefined ? [] : [[key, [stateOf(String(order.supplierStatus)), null]]];
    }));
  },
  refuse: refusalOf,
  send: sendingsOf,
  refusedAtOnce: refusedOrders,
  // The code is nowhere to be seen again.
  hasArrived: ({ after: [wanted] }, [now]) => wanted === now,
  isIdempotent: false,
  cannotUndo: 'orderHasMovedOn',
});

/** Orders with which something can still be done, the newest first. */
function draftOf(tables: ReportTables): WireRow[] {
  return SCHEME_NAMES.flatMap((scheme) => {
    const rows = tables.rows(SCHEMES[scheme].orders, ['createdAt', 'supplierStatus', 'article', 'title', 'techSize', 'barcode', 'warehouseName', 'id']);
    return rows.filter(([, status]) => status !== '' && !OVER.has(String(status)))
      .map(([createdAt, status, article, title, techSize, barcode, warehouseName, order]) => ({ createdAt, scheme, article, title, techSize, barcode, warehouseName, status: stateOf(String(status)), order }));
  });
}

/** «In delivery» has two names of WB's. */
function stateOf(status: string): string {
  return status === 'complete' ? 'deliver' : status;
}

function refusalOf({ key, before: [status], after: [wanted, code] }: Change): Refusal | null {
  if (wanted === status) return 'isNotPossibleNow';
  const way = `${schemeOf(key)} ${String(wanted)}`;
  if (FROM[schemeOf(key)][String(wanted)]?.includes(String(status)) !== true) return 'isNotPossibleNow';
  return WITH_CODE.has(way) && code === null ? 'hasNoCode' : null;
}

function sendingsOf(changes: readonly Change[]): Part<Change>[] {
  return grouped(changes, ({ key, after: [wanted] }) => `${schemeOf(key)} ${String(wanted)}`).flatMap(([way, rows]): Part<Change>[] => {
    const [scheme = '', name = ''] = keyParts(way);
    const call = writeOf(scheme as Scheme, name);
    if (call === null) return [];
    if (BY_ONE.has(way)) return rows.map((change) => ({ request: { call, params: { orderId: String(orderOf(change.key)) } }, rows: [change] }));
    return inParts(rows, PAGE).map((part) => ({ request: { call, body: bodyOf(way, part) }, rows: part }));
  });
}

function bodyOf(way: string, changes: readonly Change[]): object {
  if (!WITH_CODE.has(way)) return { ordersIds: changes.map(({ key }) => orderOf(key)) };
  return { orders: changes.map(({ key, after: [, code] }) => ({ orderId: orderOf(key), code })) };
}
