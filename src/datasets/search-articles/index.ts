import { defineDataset } from '../../sync/dataset';
import { dateWindows, offsetPages, rowsAt } from '../../sync/paging';
import { boolean, date, integer, money, number, optional, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { EVERYTHING, metrics, ofNow } from './metrics';

/** WB sums days up: each is asked for alone. */
export const searchArticles = () => defineDataset({
  table: defineTable({
    id: 'searchArticles',
    columns: [
      date('date'),
      text('vendorCode'),
      integer('nmId', 100),
      text('name', 220),
      ...metrics(),
      boolean('isAdvertised', 90),
      optional(number('rating', 90)),
      optional(number('feedbackRating', 90)),
      optional(money('minPrice', 100, inside('price', 'minPrice'))),
      optional(money('maxPrice', 100, inside('price', 'maxPrice'))),
      optional(boolean('isSubstitutedSKU', 120)),
      optional(text('brandName')),
      optional(text('subjectName')),
      optional(text('currency', 80)),
    ],
    key: ['date', 'nmId'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 1, reread: 2, column: 'date', keptDays: 364 }, offsetPages({
        pageSize: 1000,
        call: calls.searchReport.details,
        ask: ({ limit, offset }, { from, to }) => ({ body: { currentPeriod: { start: from, end: to }, ...EVERYTHING, limit, offset } }),
        rows: (body, { from }) => rowsAt(body, 'data', 'products').map((card) => ({ ...ofNow(card), date: from, currency: currencyOf(body) })),
      })),
    }],
    history: { usualDays: 7, kept: { days: 364 } },
    usualCalls: 8,
    freshForMs: 6 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [{ dataset: 'cards', factor: 7 }],
  isOffByDefault: true,
});

function currencyOf(body: unknown): unknown {
  return inside('data', 'currency')(Object(body) as WireRow);
}
