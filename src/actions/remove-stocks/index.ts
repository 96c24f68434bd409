import { rowsAt } from '../../sync/paging';
import { coded, id, integer, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, keyParts, type Part, type Refusal, type Value } from '../action';

const PAGE = 1000;

/** Takes sizes off a warehouse of the seller's own altogether, which is more than an amount of 0. WB gives no way back. */
export const removeStocks = () => defineAction({
  table: defineTable({
    id: 'removeStocks',
    columns: [
      text('vendorCode'), text('title', 220), text('techSize', 80), id('barcode'), text('warehouseName', 160), integer('amount', 90), typed(coded(text('newState', 140))),
      text('result', 260), id('warehouseId', 100), id('chrtId'),
    ],
    key: ['warehouseId', 'chrtId'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,19} \d{1,19}$/,
  category: 'marketplace',
  inputs: ['fbsStocks'],
  fields: [{ id: 'state', input: 'newState', kind: 'text', isCoded: true }],
  draft: (tables) => tables.rows('fbsStocks', ['vendorCode', 'title', 'techSize', 'barcode', 'warehouseName', 'amount', 'warehouseId', 'chrtId'])
    .map(([vendorCode, title, techSize, barcode, warehouseName, amount, warehouseId, chrtId]) => ({ vendorCode, title, techSize, barcode, warehouseName, amount, warehouseId, chrtId })),
  look: (keys) => grouped(keys, warehouseOf).flatMap(([warehouseId, own]) => inParts(own, PAGE).map((rows) => ({
    request: { call: calls.fbsStocks, params: { warehouseId }, body: { chrtIds: rows.map(sizeOf) } }, rows,
  }))),
  shown: (body, keys) => {
    const there = new Set(rowsAt(body, 'stocks').map(({ chrtId }) => String(chrtId)));
    return new Map(keys.map((key): [string, Value[]] => [key, [there.has(keyParts(key)[1] as string) ? 'there' : 'gone']]));
  },
  refuse: ({ after: [state] }): Refusal | null => (state === 'gone' ? null : 'cannotBeUndone'),
  send: (changes) => grouped(changes, ({ key }) => warehouseOf(key)).flatMap(([warehouseId, own]) => inParts(own, PAGE).map((rows): Part<Change> => ({
    request: { call: calls.removeStocks, params: { warehouseId }, body: { chrtIds: rows.map(({ key }) => sizeOf(key)) } }, rows,
  }))),
  isIdempotent: true,
  cannotUndo: 'stocksAreGone',
});

function warehouseOf(key: string): string {
  return keyParts(key)[0] as string;
}

function sizeOf(key: string): number | string {
  return bareNumber(keyParts(key)[1] as string);
}
