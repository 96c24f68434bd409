import type { ReportTables } from '../../reports/report';
import { coded, dateTime, id, text, typed } from '../../tables/columns';
import { listInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { type Change, defineAction, grouped, inParts, keyParts, type Part, type Refusal, type Value } from '../action';
import { type Mark, markBody, markShown, plainMark, wrongMark } from '../orders/marks';
import { marksOf, orderOf, ordersIn, refusedOrders, schemeOf, SCHEMES, writeOf } from '../orders/schemes';
import type { WbCall } from '../../wb/calls';

const PAGE = 1000;
/** Orders that are still with the seller. */
const OPEN = new Set(['new', 'confirm']);
const OTHERS = ['DBW', 'DBS', 'PICKUP'] as const;

/** Marks of the goods of orders: codes of «Честный знак», УИН, IMEI, GTIN, dates of expiry, customs declarations. */
export const markOrders = () => defineAction({
  table: defineTable({
    id: 'markOrders',
    columns: [
      dateTime('createdAt'), text('scheme', 90), text('article'), text('title', 220), text('supplyId', 150), id('order', 110), text('mark', 160),
      text('value', 260), typed(text('newValue', 320)), coded(text('decision', 200)), text('result', 260),
    ],
    key: ['scheme', 'order', 'mark'],
    write: 'snapshot',
  }),
  nameColumn: 'article',
  resultColumn: 'result',
  keys: /^(?:FBS|DBW|DBS|PICKUP) \d{1,19} (?:sgtin|uin|imei|gtin|expiration|customsDeclaration)$/,
  category: 'marketplace',
  inputs: ['fbsLabels', ...OTHERS.map((scheme) => SCHEMES[scheme].orders)],
  isOneInputEnough: true,
  fields: [{ id: 'value', input: 'newValue', kind: 'text', canBeEmptied: true, plain: plainMark }],
  draft: (tables) => [...labelled(tables), ...OTHERS.flatMap((scheme) => unlabelled(tables, scheme))],
  look: marksOf,
  shown: (body, keys) => {
    const orders = ordersIn(body);
    return new Map(keys.flatMap((key): [string, Value[]][] => {
      const order = orders.get(keyParts(key)[1] as string);
      return order === undefined ? [] : [[key, [markShown(listInside(order, 'metaDetails') ?? [], markOf(key))]]];
    }));
  },
  refuse: refusalOf,
  send: sendingsOf,
  refusedAtOnce: refusedOrders,
  // Of a declaration WB shows the number without the country.
  hasArrived: ({ key, after: [wanted] }, [now]) => markOf(key) === 'customsDeclaration' && typeof now === 'string' && String(wanted).split(' ').includes(now),
  isIdempotent: true,
});

/** WB says of an order of FBS which marks it wants. */
function labelled(tables: ReportTables): WireRow[] {
  const open = new Set(tables.rows('fbsOrders', ['id', 'supplierStatus']).filter(([, status]) => OPEN.has(String(status))).map(([order]) => String(order)));
  return tables.rows('fbsLabels', ['createdAt', 'article', 'title', 'supplyId', 'key', 'value', 'decision', 'id'])
    .filter(([, , , , , , , order]) => open.size === 0 || open.has(String(order)))
    .map(([createdAt, article, title, supplyId, mark, value, decision, order]) => ({ createdAt, scheme: 'FBS', article, title, supplyId, mark, value, decision, order }));
}

function unlabelled(tables: ReportTables, scheme: (typeof OTHERS)[number]): WireRow[] {
  return tables.rows(SCHEMES[scheme].orders, ['createdAt', 'supplierStatus', 'article', 'title', 'id'])
    .filter(([, status]) => OPEN.has(String(status)))
    .map(([createdAt, , article, title, order]) => ({ createdAt, scheme, article, title, supplyId: '', mark: 'sgtin', value: '', decision: '', order }));
}

function refusalOf({ key, after: [value] }: Change): Refusal | null {
  if (callOf(key, value ?? null) === null) return 'isNotPossibleNow';
  return value === null ? null : wrongMark(markOf(key), String(value), schemeOf(key) === 'FBS');
}

function markOf(key: string): Mark {
  return keyParts(key)[2] as Mark;
}

/** Null where WB has no method for it. */
function callOf(key: string, value: Value): WbCall | null {
  const scheme = schemeOf(key);
  const call = writeOf(scheme, markOf(key));
  if (value !== null || call === null) return call;
  return markOf(key) === 'expiration' ? null : writeOf(scheme, scheme === 'FBS' ? 'clearMark' : 'clearMarks');
}

function sendingsOf(changes: readonly Change[]): Part<Change>[] {
  return grouped(changes, ({ key, after: [value] }) => `${schemeOf(key)} ${markOf(key)} ${value === null}`).flatMap(([, rows]) => {
    const [{ key, after: [value = null] }] = rows as [Change];
    const call = callOf(key, value);
    if (call === null) return [];
    const isByOne = call.path.includes('{orderId}');
    return inParts(rows, isByOne ? 1 : PAGE).map((part) => ({ request: { call, ...(isByOne ? oneOf(part[0] as Change) : { body: manyOf(part) }) }, rows: part }));
  });
}

function oneOf({ key, after: [value = null] }: Change): { params: { orderId: string }; body?: object; query?: { key: string } } {
  const params = { orderId: keyParts(key)[1] as string };
  return value === null ? { params, query: { key: markOf(key) } } : { params, body: markBody(markOf(key), String(value), schemeOf(key) === 'FBS') };
}

function manyOf(changes: readonly Change[]): object {
  const [{ key, after: [value = null] }] = changes as [Change];
  // DBS spells the name in another way than its twins.
  if (value === null) return { key: markOf(key), [schemeOf(key) === 'DBS' ? 'orderIds' : 'ordersIds']: changes.map((change) => orderOf(change.key)) };
  return { orders: changes.map((change) => ({ orderId: orderOf(change.key), ...markBody(markOf(key), String(change.after[0]), false) })) };
}
