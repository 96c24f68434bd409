import { defineDataset } from '../../sync/dataset';
import { dateWindows, rowsAt, single } from '../../sync/paging';
import { always, dateTime, id, integer, money, technical, text } from '../../tables/columns';
import { joined } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Off until chosen: of interest to whom the state's marking of goods concerns. */
export const labelingPenalties = () => defineDataset({
  table: defineTable({
    id: 'labelingPenalties',
    columns: [
      dateTime('date'),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      always(money('amount', 110)),
      id('sku'),
      id('incomeId'),
      text('photoUrls', 200, joined('photoUrls')),
      technical(id('shkID')),
    ],
    key: ['date', 'nmID', 'shkID'],
    mayLack: ['shkID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 31, reread: 30 }, single({
        call: calls.goodsLabeling,
        ask: ({ from, to }) => ({ query: { dateFrom: from, dateTo: to } }),
        rows: (body) => rowsAt(body, 'report'),
      })),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 90, kept: { since: '2024-03-01' } },
    usualCalls: 3,
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: [],
  size: [],
  isOffByDefault: true,
});
