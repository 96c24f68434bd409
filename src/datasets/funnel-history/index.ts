import { defineDataset } from '../../sync/dataset';
import { dateWindows, ownReport, rowsAt } from '../../sync/paging';
import { always, date, integer, money, optional, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** What the funnel by day lacks because WB forgets it after a week; for subscribers of Jam. */
export const funnelHistory = () => defineDataset({
  table: defineTable({
    id: 'funnelHistory',
    columns: [
      date('dt'),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      always(integer('openCardCount', 100)),
      integer('addToCartCount', 100),
      percent('addToCartConversion', 100),
      always(integer('ordersCount', 100)),
      percent('cartToOrderConversion', 100),
      always(money('ordersSumRub', 110)),
      integer('buyoutsCount', 100),
      money('buyoutsSumRub', 110),
      percent('buyoutPercent', 90),
      optional(integer('cancelCount', 100)),
      optional(money('cancelSumRub', 110)),
      optional(integer('addToWishlist', 110)),
      text('currency', 80),
    ],
    key: ['dt', 'nmID'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 90, reread: 7, column: 'dt', keptDays: 364 }, ownReport({
        calls: calls.nmReport,
        reportType: 'DETAIL_HISTORY_REPORT',
        params: ({ from, to }) => ({ nmIDs: [], startDate: from, endDate: to, timezone: 'Europe/Moscow', aggregationLevel: 'day', skipDeletedNm: false }),
        rows: (body) => rowsAt(body),
      })),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 89, kept: { days: 364 } },
    usualCalls: 3,
    freshForMs: 12 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [{ dataset: 'cards', factor: 90 }],
  isOffByDefault: true,
});
