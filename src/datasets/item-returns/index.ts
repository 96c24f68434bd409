import { defineDataset } from '../../sync/dataset';
import { dateWindows, offsetPages, oneAfterAnother, params, rowsAt } from '../../sync/paging';
import { changing, date, dateTime, id, integer, optional, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls, type WbCall } from '../../wb/calls';

/** Those of one state. WB names no largest page: this one was the largest of the method before. */
const list = (call: WbCall) => offsetPages({
  call,
  pageSize: 1000,
  ask: ({ limit, offset }, { from, to, params: fixed }) => ({ query: { dateFrom: from, dateTo: to, ...fixed, limit, offset } }),
  rows: (body) => rowsAt(body, 'report'),
});

const both = (call: WbCall) => dateWindows({ days: 31, reread: 60 }, oneAfterAnother([params({ status: 'archive' }, list(call)), params({ status: 'active' }, list(call))]));

/** Off until chosen. What has reached the seller moves from the active list to the archive, and is the same row. */
export const itemReturns = () => defineDataset({
  table: defineTable({
    id: 'itemReturns',
    columns: [
      sometimes(date('orderDt', 110)),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      sometimes(text('techSize', 80)),
      changing(text('returnStatus', 160)),
      text('returnType', 180),
      text('returnReason', 200),
      sometimes(changing(dateTime('readyToReturnDt'))),
      sometimes(changing(dateTime('expiredDt'))),
      sometimes(changing(dateTime('completedDt'))),
      sometimes(text('dstOfficeAddress', 220)),
      id('sku'),
      optional(sometimes(id('stickerId'))),
      optional(sometimes(text('subjectName'))),
      optional(sometimes(text('brand'))),
      technical(optional(id('orderId'))),
      technical(id('srid', 240)),
      technical(id('shkId')),
    ],
    key: ['shkId', 'srid'],
    mayLack: ['srid'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service', 'base'], paging: both(calls.itemReturns) },
      { tokenTypes: ['personal', 'service', 'base'], isStandIn: true, paging: both(calls.itemReturnsOfNews) },
    ],
    joins: [{ table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 90, kept: { days: 365 } },
    usualCalls: 6,
    freshForMs: 6 * 3_600_000,
  },
  group: 'stock',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
