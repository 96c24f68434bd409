import { defineDataset } from '../../sync/dataset';
import { lastChangeDatePages } from '../../sync/paging';
import { always, boolean, dateTime, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { saleKind } from '../../wb/money/sale-letter';

export const sales = () => defineDataset({
  table: defineTable({
    id: 'sales',
    columns: [
      always(dateTime('date')),
      boolean('isReturn', 80, isReturn),
      text('supplierArticle'),
      always(integer('nmId', 100)),
      text('title', 220),
      text('subject'),
      text('brand'),
      text('techSize', 80),
      id('barcode'),
      optional(money('totalPrice')),
      optional(percent('discountPercent')),
      always(money('priceWithDisc')),
      optional(percent('spp')),
      optional(money('paymentSaleAmount')),
      money('finishedPrice'),
      always(money('forPay')),
      text('warehouseName'),
      optional(text('warehouseType', 120)),
      optional(text('countryName', 100)),
      optional(text('oblastOkrugName', 200)),
      text('regionName', 160),
      optional(text('category')),
      optional(dateTime('lastChangeDate')),
      optional(boolean('isSupply')),
      optional(boolean('isRealization')),
      technical(optional(id('incomeID', 100))),
      technical(optional(id('sticker'))),
      technical(optional(id('gNumber', 160))),
      technical(optional(id('srid', 240))),
      technical(id('saleID')),
    ],
    key: ['saleID'],
    version: 'lastChangeDate',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: lastChangeDatePages({
        call: calls.sales,
        pageCap: 80_000,
        keptDays: 180,
      }),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { title: 'title' } }],
    history: { usualDays: 180, kept: { days: 180 } },
    freshForMs: 30 * 60_000,
  },
  group: 'sales',
  presets: ['sales', 'accountant'],
  size: [{ dataset: 'orders', factor: 0.8 }],
});

/** WB tells sales from returns only by the first letter of the id. What takes a return back is of the returns. */
function isReturn({ saleID }: WireRow): boolean {
  return saleKind(saleID)?.of === 'return';
}
