import { defineDataset } from '../../sync/dataset';
import { dateTime, id, integer, number, technical, text } from '../../tables/columns';
import { joined } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { retentionPages } from '../retention-pages';

/** Off until chosen: the price of logistics and storage depends on these, which a seller looks up when it jumps. */
export const warehouseMeasurements = () => defineDataset({
  table: defineTable({
    id: 'warehouseMeasurements',
    columns: [
      dateTime('dt'),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      number('volume', 100),
      number('length', 90),
      number('width', 90),
      number('height', 90),
      text('subjectName'),
      text('photoUrls', 200, joined('photoUrls')),
      technical(id('dimId')),
    ],
    key: ['dimId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base'], paging: retentionPages(calls.warehouseMeasurements) }],
    joins: [{ table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 90, kept: { days: 365 } },
    freshForMs: 12 * 3_600_000,
  },
  group: 'stock',
  presets: [],
  size: [],
  isOffByDefault: true,
});
