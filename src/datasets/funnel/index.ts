import { defineDataset } from '../../sync/dataset';
import { lastDays, offsetPages, rowsAt } from '../../sync/paging';
import { always, date, integer, money, number, optional, percent, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { addDays } from '../../wb/time/moscow-time';

const DAYS = 30;

/** The last thirty days of each card, and how they compare with the thirty before. */
export const funnel = () => defineDataset({
  table: defineTable({
    id: 'funnel',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      always(integer('openCount', 100)),
      integer('cartCount', 100),
      percent('addToCartPercent', 100, inside('conversions', 'addToCartPercent')),
      always(integer('orderCount', 100)),
      percent('cartToOrderPercent', 100, inside('conversions', 'cartToOrderPercent')),
      always(money('orderSum', 110)),
      integer('buyoutCount', 100),
      money('buyoutSum', 110),
      percent('buyoutPercent', 90, inside('conversions', 'buyoutPercent')),
      percent('orderSumDynamic', 110),
      optional(percent('openCountDynamic', 110)),
      optional(percent('orderCountDynamic', 110)),
      optional(integer('cancelCount', 100)),
      optional(money('cancelSum', 110)),
      optional(money('avgPrice', 100)),
      optional(percent('shareOrderPercent', 100)),
      optional(integer('addToWishlist', 110)),
      optional(integer('stocksWb', 100, inside('stocks', 'wb'))),
      optional(integer('stocksMp', 100, inside('stocks', 'mp'))),
      optional(number('productRating', 90)),
      optional(number('feedbackRating', 90)),
      optional(text('brandName')),
      optional(text('subjectName')),
      date('start', 90, inside('period', 'start')),
      date('end', 90, inside('period', 'end')),
      text('currency', 80),
    ],
    key: ['nmId'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS }, offsetPages({
        pageSize: 1000,
        call: calls.salesFunnel.products,
        ask: ({ limit, offset }, { from, to }) => ({ body: {
          selectedPeriod: { start: from, end: to }, pastPeriod: { start: addDays(from, -DAYS), end: addDays(from, -1) },
          nmIds: [], skipDeletedNm: false, orderBy: { field: 'openCard', mode: 'desc' }, limit, offset,
        } }),
        rows: (body) => rowsAt(body, 'data', 'products').map((card) => ({ ...rowOf(card), currency: currencyOf(body) })),
      })),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'funnel',
  presets: ['sales'],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});

function rowOf(card: WireRow): WireRow {
  const part = (...path: string[]) => Object(inside(...path)(card)) as WireRow;
  return { ...part('product'), ...part('statistic', 'comparison'), ...part('statistic', 'selected') };
}

function currencyOf(body: unknown): unknown {
  return inside('data', 'currency')(Object(body) as WireRow);
}
