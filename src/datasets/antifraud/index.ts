import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { addedUp } from '../../tables/added-up';
import { always, date, integer, money, optional, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** A product may have been ordered several times in a week. */
const APART = ['dateFrom', 'dateTo', 'nmID', 'currency'] as const;

/** Off until chosen: most shops have none. Without a date WB gives all weeks since August 2023. */
export const antifraud = () => defineDataset({
  table: defineTable({
    id: 'antifraud',
    columns: [
      date('dateFrom', 110),
      date('dateTo', 110),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      always(money('sum', 120)),
      text('currency', 80),
      optional(integer('rowCount', 90)),
    ],
    key: [...APART],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({
        call: calls.antifraudDetails,
        rows: (body) => addedUp(rowsAt(body, 'details'), { by: APART, mayLack: ['currency'], sums: ['sum'] }),
      }),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'money',
  presets: [],
  size: [],
  isOffByDefault: true,
});
