import { defineDataset } from '../../sync/dataset';
import { snapshotOffsetPages } from '../../sync/paging';
import { always, boolean, coded, dateTime, id, integer, money, optional, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** WB's replacement of orders and sales: it has every status, but neither the articles nor the barcodes. */
export const orderFeed = () => defineDataset({
  table: defineTable({
    id: 'orderFeed',
    columns: [
      always(dateTime('createdAt')),
      always(coded(text('status', 130))),
      text('vendorCode'),
      always(integer('nmId', 100)),
      text('title', 220),
      text('techSize', 80),
      id('barcode'),
      always(money('sellerPrice')),
      text('currency', 70),
      sometimes(coded(text('cancelType', 160))),
      optional(dateTime('updatedAt')),
      optional(boolean('isMp')),
      text('warehouseName'),
      optional(text('warehouseRegion', 160)),
      text('destinationDistrict', 200),
      text('destinationCity', 160),
      optional(boolean('isB2b')),
      technical(optional(id('chrtId'))),
      technical(id('srid', 240)),
    ],
    key: ['srid'],
    version: 'updatedAt',
    write: 'merge',
    currency: 'currency',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: snapshotOffsetPages({
        call: calls.orderFeed,
        pageSize: 10_000,
        keptDays: 31,
      }),
    }],
    joins: [{
      table: 'cards',
      on: [{ ours: 'chrtId', theirs: 'chrtID' }],
      take: { vendorCode: 'vendorCode', barcode: 'barcode', techSize: 'techSize', title: 'title' },
    }],
    history: { usualDays: 31, kept: { days: 31 } },
    freshForMs: 30 * 60_000,
  },
  group: 'sales',
  presets: ['sales'],
  size: [{ dataset: 'orders', factor: 0.4 }],
});
