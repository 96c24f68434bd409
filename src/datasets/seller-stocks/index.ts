import { defineDataset } from '../../sync/dataset';
import { always, id, integer, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { stocksReport } from '../stocks/stocks-report';

export const sellerStocks = () => defineDataset({
  table: defineTable({
    id: 'sellerStocks',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 260),
      text('techSize', 80),
      id('barcode'),
      text('warehouseName', 160),
      always(integer('quantity')),
      text('regionName', 160),
      text('brand'),
      text('subjectName'),
      technical(id('warehouseId', 100)),
      technical(id('chrtId')),
    ],
    key: ['nmId', 'chrtId', 'warehouseId'],
    write: 'snapshot',
    whenAbsent: { quantity: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service'], paging: stocksReport(calls.sellerWarehouses, (rows) => rows), isQuick: true }],
    joins: [{
      table: 'cards',
      on: [{ ours: 'chrtId', theirs: 'chrtID' }],
      take: {
        vendorCode: 'vendorCode',
        barcode: 'barcode',
        techSize: 'techSize',
        title: 'title',
        brand: 'brand',
        subjectName: 'subjectName',
      },
    }],
    freshForMs: 30 * 60_000,
  },
  group: 'stock',
  presets: ['warehouse'],
  size: [{ dataset: 'cards', factor: 1 }],
});
