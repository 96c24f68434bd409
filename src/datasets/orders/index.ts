import { defineDataset } from '../../sync/dataset';
import { lastChangeDatePages } from '../../sync/paging';
import { boolean, changing, dateTime, id, integer, money, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const orders = () => defineDataset({
  table: defineTable({
    id: 'orders',
    columns: [
      dateTime('date'),
      text('supplierArticle'),
      integer('nmId', 100),
      text('subject'),
      text('brand'),
      text('techSize', 80),
      id('barcode'),
      money('totalPrice'),
      percent('discountPercent'),
      percent('spp'),
      money('priceWithDisc'),
      money('finishedPrice'),
      text('warehouseName'),
      text('warehouseType', 120),
      text('countryName', 100),
      text('oblastOkrugName', 200),
      text('regionName', 160),
      text('category'),
      id('incomeID', 100),
      id('sticker'),
      boolean('isSupply'),
      boolean('isRealization'),
      id('gNumber', 160),
      id('srid', 240),
      changing(boolean('isCancel')),
      changing(dateTime('cancelDate')),
      changing(dateTime('lastChangeDate')),
    ],
    key: ['srid'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      category: 'statistics',
      paging: lastChangeDatePages({
        call: calls.orders,
        pageCap: 80_000,
        keptDays: 90,
      }),
    }],
    history: { usualDays: 90, kept: { days: 90 } },
    ending: { announcedOn: '2026-08-06', on: null, instead: 'orderFeed' },
    freshForMs: 30 * 60_000,
  },
  group: 'sales',
  presets: ['sales', 'warehouse'],
  size: [{ dataset: 'sales', factor: 1.3 }, { dataset: 'orderFeed', factor: 3 }],
});
