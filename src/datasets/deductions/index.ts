import { defineDataset } from '../../sync/dataset';
import { always, dateTime, id, integer, money, optional, technical, text } from '../../tables/columns';
import { joined } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { retentionPages } from '../retention-pages';

/** Off until chosen: most shops have few of them, and look when a report shows a deduction. */
export const deductions = () => defineDataset({
  table: defineTable({
    id: 'deductions',
    columns: [
      dateTime('dtBonus'),
      always(money('bonusSumm', 110)),
      text('bonusType', 180),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      text('oldVendorCode', 140),
      text('oldSize', 90),
      text('oldColor', 120),
      text('newVendorCode', 140),
      text('newSize', 90),
      text('newColor', 120),
      text('photoUrls', 200, joined('photoUrls')),
      optional(id('oldSku')),
      optional(id('newSku')),
      technical(id('oldShkId')),
      technical(id('newShkId')),
    ],
    key: ['dtBonus', 'nmId', 'bonusType', 'oldShkId', 'newShkId'],
    mayLack: ['bonusType', 'oldShkId', 'newShkId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base'], paging: retentionPages(calls.deductions, { sort: 'dtBonus', order: 'asc' }) }],
    joins: [{ table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 90, kept: { days: 365 } },
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant'],
  size: [],
  isOffByDefault: true,
});
