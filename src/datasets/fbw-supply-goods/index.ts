import { defineDataset } from '../../sync/dataset';
import { eachOf, offsetPages, rowsAt } from '../../sync/paging';
import { always, boolean, changing, date, id, integer, optional, text } from '../../tables/columns';
import { isNothing } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ALIVE } from '../fbw-supplies';

export const fbwSupplyGoods = () => defineDataset({
  table: defineTable({
    id: 'fbwSupplyGoods',
    columns: [
      date('supplyDate'),
      id('supplyID', 110),
      text('warehouseName', 160),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      text('techSize', 80),
      always(integer('quantity', 90)),
      changing(integer('acceptedQuantity', 90)),
      changing(integer('readyForSaleQuantity', 110)),
      changing(integer('unloadingQuantity', 100)),
      optional(text('color', 110)),
      optional(integer('supplierBoxAmount', 110)),
      optional(boolean('needKiz', 120)),
      optional(id('tnved', 110)),
      id('barcode'),
    ],
    key: ['supplyID', 'barcode'],
    mayLack: ['barcode'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbw', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: eachOf(ALIVE, offsetPages({
        call: calls.fbwSupplyGoods,
        pageSize: 1000,
        ask: (page, { values: [ID] }) => ({ params: { ID: String(ID) }, query: { ...page } }),
        rows: (body, { values: [supplyID] }) => rowsAt(body).map((good) => (isNothing(good) ? good : { ...good, supplyID })),
      })),
    }],
    joins: [
      { table: 'fbwSupplies', on: [{ ours: 'supplyID', theirs: 'supplyID' }], take: { supplyDate: 'supplyDate', warehouseName: 'warehouseName' } },
      { table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { title: 'title' } },
    ],
    usualCalls: 30,
    freshForMs: 6 * 3_600_000,
  },
  group: 'stock',
  presets: ['warehouse'],
  size: [{ dataset: 'cards', factor: 5 }],
  isOffByDefault: true,
});
