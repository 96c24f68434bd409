import { defineDataset } from '../../sync/dataset';
import { lastDays, offsetPages, rowsAt } from '../../sync/paging';
import { boolean, coded, date, integer, money, optional, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ALL_STOCKS, currencyOf, DAYS, EVERY_AVAILABILITY, measured, measures, MOST_FIRST, unwrapped } from './measures';

export const stockTurnover = () => defineDataset({
  table: defineTable({
    id: 'stockTurnover',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('name', 220),
      coded(text('availability', 110)),
      ...measures(),
      optional(money('minPrice', 100, inside('currentPrice', 'minPrice'))),
      optional(money('maxPrice', 100, inside('currentPrice', 'maxPrice'))),
      optional(boolean('isDeleted', 90)),
      optional(text('subjectName')),
      optional(text('brandName')),
      date('start'),
      date('end'),
      text('currency', 80),
    ],
    key: ['nmID'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS }, offsetPages({
        pageSize: 1000,
        call: calls.stockReport.products,
        ask: ({ limit, offset }, { from, to }) => ({ body: {
          currentPeriod: { start: from, end: to }, ...ALL_STOCKS, orderBy: MOST_FIRST, availabilityFilters: EVERY_AVAILABILITY, limit, offset,
        } }),
        rows: (body, { from, to }) => rowsAt(body, 'data', 'items').map((item) => ({ ...measured(unwrapped(item), DAYS), start: from, end: to, currency: currencyOf(body) })),
      })),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'stock',
  presets: ['warehouse'],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});
