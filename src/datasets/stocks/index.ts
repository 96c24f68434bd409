import { defineDataset } from '../../sync/dataset';
import { always, id, integer, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ofOneName } from './of-one-name';
import { stocksReport } from './stocks-report';
import { warehouseRemains } from './warehouse-remains';

export const stocks = () => defineDataset({
  table: defineTable({
    id: 'stocks',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 260),
      text('techSize', 80),
      id('barcode'),
      text('warehouseName', 160),
      always(integer('quantity')),
      always(integer('inWayToClient')),
      always(integer('inWayFromClient')),
      text('brand'),
      text('subjectName'),
      technical(id('chrtId')),
    ],
    key: ['nmId', 'chrtId', 'barcode', 'warehouseName'],
    mayLack: ['warehouseName'],
    write: 'snapshot',
    whenAbsent: { quantity: 0, inWayToClient: 0, inWayFromClient: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service'], paging: stocksReport(calls.wbWarehouses, ofOneName), foundBy: ['nmId', 'chrtId', 'warehouseName'], isQuick: true },
      { tokenTypes: ['base'], paging: warehouseRemains(), foundBy: ['nmId', 'barcode', 'warehouseName'] },
    ],
    joins: [{
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
    }],
    freshForMs: 30 * 60_000,
  },
  group: 'stock',
  presets: ['sales', 'warehouse'],
  size: [{ dataset: 'cards', factor: 3 }],
});
