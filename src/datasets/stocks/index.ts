import { defineDataset } from '../../sync/dataset';
import { id, integer, text } from '../../tables/columns';
import { stocksReport } from './stocks-report';
import { warehouseRemains } from './warehouse-remains';

export const stocks = () => defineDataset({
  id: 'stocks',
  source: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
  routes: [
    { tokenTypes: ['personal', 'service'], category: 'analytics', paging: stocksReport('wb-warehouses'), foundBy: ['nmId', 'chrtId', 'warehouseName'], isQuick: true },
    { tokenTypes: ['base'], category: 'analytics', paging: warehouseRemains(), foundBy: ['nmId', 'barcode', 'warehouseName'] },
  ],
  columns: [
    text('vendorCode'),
    integer('nmId', 100),
    text('title', 260),
    text('techSize', 80),
    id('barcode'),
    text('warehouseName', 160),
    integer('quantity'),
    integer('inWayToClient'),
    integer('inWayFromClient'),
    text('brand'),
    text('subjectName'),
    id('chrtId'),
  ],
  key: ['nmId', 'chrtId', 'barcode', 'warehouseName'],
  write: 'snapshot',
  whenAbsent: { quantity: 0, inWayToClient: 0, inWayFromClient: 0 },
  join: {
    table: 'cards',
    on: [{ ours: 'chrtId', theirs: 'chrtID' }, { ours: 'barcode', theirs: 'barcode' }],
    take: {
      vendorCode: 'vendorCode',
      barcode: 'barcode',
      techSize: 'techSize',
      chrtId: 'chrtID',
      title: 'title',
      brand: 'brand',
      subjectName: 'subjectName',
    },
  },
  freshForMs: 30 * 60_000,
});
