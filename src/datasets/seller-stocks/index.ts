import { defineDataset } from '../../sync/dataset';
import { id, integer, text } from '../../tables/columns';
import { stocksReport } from '../stocks/stocks-report';

export const sellerStocks = () => defineDataset({
  id: 'sellerStocks',
  source: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
  routes: [{ tokenTypes: ['personal', 'service'], category: 'analytics', paging: stocksReport('seller-warehouses'), isQuick: true }],
  columns: [
    text('vendorCode'),
    integer('nmId', 100),
    text('title', 260),
    text('techSize', 80),
    id('barcode'),
    text('warehouseName', 160),
    integer('quantity'),
    text('regionName', 160),
    text('brand'),
    text('subjectName'),
    id('warehouseId', 100),
    id('chrtId'),
  ],
  key: ['nmId', 'chrtId', 'warehouseId'],
  write: 'snapshot',
  whenAbsent: { quantity: 0 },
  join: {
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
  },
  freshForMs: 30 * 60_000,
});
