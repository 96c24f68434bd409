import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { id, integer, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, keyParts, type Part } from '../action';

const PAGE = 1000;
const MOST_PIECES = 100_000;

/** What is offered from the seller's own warehouses. */
export const setStocks = () => defineAction({
  table: defineTable({
    id: 'setStocks',
    columns: [
      text('vendorCode'), text('title', 220), text('techSize', 80), id('barcode'), text('warehouseName', 160),
      integer('amount', 90), typed(integer('newAmount', 110)), text('result', 260), id('warehouseId', 100), id('chrtId'),
    ],
    key: ['warehouseId', 'chrtId'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,19} \d{1,19}$/,
  category: 'marketplace',
  inputs: ['fbsStocks'],
  fields: [{ id: 'amount', input: 'newAmount', kind: 'whole' }],
  draft: draftOf,
  look: (keys) => ofWarehouses(keys, (key) => key, (warehouseId, chrtIds) => ({ call: calls.fbsStocks, params: { warehouseId }, body: { chrtIds: chrtIds.map(sizeOf) } })),
  shown: (body, keys) => {
    const [warehouseId] = keyParts(keys[0] as string);
    return new Map(rowsAt(body, 'stocks').map(({ chrtId, amount }) => [`${warehouseId} ${String(chrtId)}`, [typeof amount === 'number' ? amount : null]]));
  },
  refuse: ({ after: [amount] }) => (Number(amount) > MOST_PIECES ? 'isBeyondRange' : null),
  send: (changes) => ofWarehouses(changes, ({ key }) => key, (warehouseId, rows) => ({ call: calls.putStocks, params: { warehouseId }, body: { stocks: rows.map(stockOf) } })),
  // Somebody may have bought some since.
  hasArrived: ({ before: [was], after: [amount] }, [now]) => now !== null && now !== undefined && now !== was && Number(now) < Number(amount),
  measure: ([amount = null]) => (amount === null ? null : Number(amount)),
  isIdempotent: true,
});

function draftOf(tables: ReportTables): WireRow[] {
  return tables.rows('fbsStocks', ['vendorCode', 'title', 'techSize', 'barcode', 'warehouseName', 'amount', 'warehouseId', 'chrtId'])
    .map(([vendorCode, title, techSize, barcode, warehouseName, amount, warehouseId, chrtId]) => ({ vendorCode, title, techSize, barcode, warehouseName, amount, warehouseId, chrtId }));
}

/** WB takes and shows the stocks of one warehouse a call. */
function ofWarehouses<Row>(rows: readonly Row[], keyOf: (row: Row) => string, request: (warehouseId: string, rows: readonly Row[]) => Part<Row>['request']): Part<Row>[] {
  return grouped(rows, (row) => keyParts(keyOf(row))[0] as string)
    .flatMap(([warehouseId, own]) => inParts(own, PAGE).map((part) => ({ request: request(warehouseId, part), rows: part })));
}

function sizeOf(key: string): number | string {
  return bareNumber(keyParts(key)[1] as string);
}

function stockOf({ key, after: [amount] }: Change): object {
  return { chrtId: sizeOf(key), amount };
}
