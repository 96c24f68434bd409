import type { ReportTables } from '../../reports/report';
import { coded, dateTime, id, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type Part, type Refusal, type Value, type Values, type WishedOf } from '../action';
import { allSupplies, nextPage, openSupply, orderIdsIn, ordersOf, SUPPLY } from '../orders/supplies';

/** WB takes so many orders a call. */
const PAGE = 100;
const LONGEST_NAME = 128;
/** An order that has not gone yet may move from one supply to another. */
const OPEN = new Set(['new', 'confirm']);

/** Which order of FBS goes into which supply: the assembly list. A supply that is not there yet is made by its name. */
export const fillSupplies = () => defineAction({
  table: defineTable({
    id: 'fillSupplies',
    columns: [
      dateTime('createdAt'), text('article'), text('title', 220), text('techSize', 80), text('barcode', 120), text('warehouseName', 140), coded(text('cargoType', 110)),
      text('supplyId', 150), typed(text('newSupply', 180)), text('result', 260), id('order'),
    ],
    key: ['order'],
    write: 'snapshot',
  }),
  nameColumn: 'article',
  resultColumn: 'result',
  keys: /^\d{1,19}$/,
  category: 'marketplace',
  inputs: ['fbsOrders'],
  fields: [{ id: 'supply', input: 'newSupply', kind: 'text' }],
  draft: draftOf,
  look: (keys, wishedOf) => grouped(keys, (key) => supplyOf(key, wishedOf)).map(([supply, rows]) => ({ ...lookOf(supply), rows })),
  shown: shownOf,
  refuse: ({ after: [supply] }): Refusal | null => (String(supply).length > LONGEST_NAME ? 'isTooLong' : null),
  making: {
    named: ({ after: [supply] }) => (SUPPLY.test(String(supply)) ? null : String(supply)),
    find: () => allSupplies,
    foundIn: openSupply,
    request: (name) => ({ call: calls.fbsSupplyWrites.make, body: { name } }),
    idIn: (body) => {
      const { id: made } = Object(body) as WireRow;
      return typeof made === 'string' ? made : null;
    },
  },
  send: (changes) => grouped(changes, ({ after: [supply] }) => String(supply)).flatMap(([supplyId, rows]) =>
    inParts(rows, PAGE).map((part): Part<Change> => ({ request: { call: calls.fbsSupplyWrites.put, params: { supplyId }, body: { orders: part.map(({ key }) => bareNumber(key)) } }, rows: part }))),
  isIdempotent: true,
  cannotUndo: 'ordersStayInSupply',
});

/** What is to be assembled, in the order in which people walk along their shelves. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('fbsOrders', ['createdAt', 'supplierStatus', 'article', 'title', 'techSize', 'barcode', 'warehouseName', 'cargoType', 'supplyId', 'id']);
  const open = rows.filter(([, status]) => OPEN.has(String(status)))
    .map(([createdAt, , article, title, techSize, barcode, warehouseName, cargoType, supplyId, order]) => ({ createdAt, article, title, techSize, barcode, warehouseName, cargoType, supplyId, order }));
  const place = ({ warehouseName, article, techSize }: WireRow): string => [warehouseName, article, techSize].map(String).join('\n');
  return open.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function supplyOf(key: string, wishedOf: WishedOf): string {
  return String(wishedOf(key)[0] ?? '');
}

/** Of a name all supplies are read, and then the orders of the open one that is called so. */
function lookOf(supply: string): Pick<Part<unknown>, 'request' | 'next'> {
  if (SUPPLY.test(supply)) return { request: ordersOf(supply) };
  return {
    request: allSupplies.request,
    next: (answers) => {
      if (orderIdsIn(answers[answers.length - 1]) !== null) return null;
      const found = openSupply(answers, supply);
      return nextPage(answers) ?? (found === null ? null : ordersOf(found));
    },
  };
}

/** WB tells only which orders are in the supply that is asked about. */
function shownOf(body: unknown, keys: readonly string[], wishedOf: WishedOf): Map<string, Values> {
  const orders = orderIdsIn(Array.isArray(body) ? body[body.length - 1] : body);
  return new Map(keys.map((key): [string, Value[]] => [key, [orders?.has(key) === true ? supplyOf(key, wishedOf) : null]]));
}
