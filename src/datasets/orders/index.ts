import { defineDataset } from '../../sync/dataset';
import { lastChangeDatePages, snapshotOffsetPages } from '../../sync/paging';
import { always, boolean, changing, dateTime, id, integer, money, optional, percent, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { orderOfFeed } from './order-of-feed';

export const orders = () => defineDataset({
  table: defineTable({
    id: 'orders',
    columns: [
      always(dateTime('date')),
      always(changing(boolean('isCancel'))),
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
      percent('spp'),
      money('finishedPrice'),
      text('warehouseName'),
      text('warehouseType', 120),
      optional(text('countryName', 100)),
      optional(text('oblastOkrugName', 200)),
      text('regionName', 160),
      optional(text('category')),
      optional(changing(dateTime('cancelDate'))),
      optional(changing(dateTime('lastChangeDate'))),
      optional(boolean('isSupply')),
      optional(boolean('isRealization')),
      technical(optional(id('incomeID', 100))),
      technical(optional(id('sticker'))),
      technical(optional(id('gNumber', 160))),
      technical(optional(sometimes(id('chrtId')))),
      technical(id('srid', 240)),
    ],
    key: ['srid'],
    version: 'lastChangeDate',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: lastChangeDatePages({
        call: calls.orders,
        pageCap: 80_000,
        keptDays: 180,
      }),
    }, {
      tokenTypes: ['personal', 'service', 'base'],
      isStandIn: true,
      paging: snapshotOffsetPages({ call: calls.orderFeed, pageSize: 10_000, keptDays: 31, rowOf: orderOfFeed }),
    }],
    joins: [
      { table: 'cards', on: [{ ours: 'chrtId', theirs: 'chrtID' }], take: { barcode: 'barcode', techSize: 'techSize' }, isForStandIn: true },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { supplierArticle: 'vendorCode', subject: 'subjectName', brand: 'brand' }, isForStandIn: true },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { title: 'title' } },
    ],
    history: { usualDays: 180, kept: { days: 180 } },
    freshForMs: 30 * 60_000,
  },
  group: 'sales',
  presets: ['sales', 'warehouse'],
  size: [{ dataset: 'sales', factor: 1.3 }, { dataset: 'orderFeed', factor: 3 }],
});
