import { defineDataset } from '../../sync/dataset';
import { lastDays, objectAt, single } from '../../sync/paging';
import { always, date, integer } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** WB tells only how many there are now; the sheet keeps a row a day. */
export const cardLimits = () => defineDataset({
  table: defineTable({
    id: 'cardLimits',
    columns: [
      date('date'),
      always(integer('freeLimits', 130)),
      always(integer('paidLimits', 130)),
    ],
    key: ['date'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: lastDays({ days: 1 }, single({
        call: calls.cardLimits,
        rows: (body, { to }) => (body === null ? [] : [{ ...objectAt(body, 'data'), date: to }]),
      })),
    }],
    freshForMs: 12 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [],
  isOffByDefault: true,
});
