import { defineDataset } from '../../sync/dataset';
import { eachOf, inBatchesOf, rowsAt, single } from '../../sync/paging';
import { always, id, integer, technical, text } from '../../tables/columns';
import { isNothing } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';

/** What the seller offers from each warehouse, as Marketplace has it: the only such stock for base tokens. */
export const fbsStocks = () => defineDataset({
  table: defineTable({
    id: 'fbsStocks',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 260),
      text('techSize', 80),
      id('barcode'),
      text('warehouseName', 160),
      always(integer('amount', 100)),
      text('brand'),
      text('subjectName'),
      technical(id('warehouseId', 100)),
      technical(id('chrtId')),
    ],
    key: ['chrtId', 'warehouseId'],
    write: 'snapshot',
    whenAbsent: { amount: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: eachOf({ table: 'sellerWarehouses', column: 'id', as: 'warehouseId' }, inBatchesOf({ table: 'cards', column: 'chrtID', size: 1000 }, single({
        call: calls.fbsStocks,
        ask: ({ values, params: { warehouseId } }) => ({ params: { warehouseId: String(warehouseId) }, body: { chrtIds: values.map(bareNumber) } }),
        rows: (body, { params: { warehouseId } }) => rowsAt(body, 'stocks').map((stock) => (isNothing(stock) ? stock : { ...stock, warehouseId })),
      }))),
    }],
    joins: [
      {
        table: 'cards',
        on: [{ ours: 'chrtId', theirs: 'chrtID' }],
        take: { vendorCode: 'vendorCode', nmID: 'nmID', title: 'title', techSize: 'techSize', barcode: 'barcode', brand: 'brand', subjectName: 'subjectName' },
      },
      { table: 'sellerWarehouses', on: [{ ours: 'warehouseId', theirs: 'id' }], take: { warehouseName: 'name' } },
    ],
    usualCalls: 6,
    freshForMs: 10 * 60_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});
