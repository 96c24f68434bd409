import { defineDataset } from '../../sync/dataset';
import { lastDays, offsetPages, rowsAt } from '../../sync/paging';
import { boolean, date, integer, number, optional, percent, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** WB counts whole days: the last of them is yesterday. */
export const itemRating = () => defineDataset({
  table: defineTable({
    id: 'itemRating',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      number('feedbackRating', 100, inside('feedbackRating', 'current')),
      number('rating', 90),
      integer('feedbackCount', 90, inside('feedbackCount', 'current')),
      integer('fiveStar', 80, inside('fiveStar', 'current')),
      integer('fourStar', 80, inside('fourStar', 'current')),
      integer('threeStar', 80, inside('threeStar', 'current')),
      integer('twoStar', 80, inside('twoStar', 'current')),
      integer('oneStar', 80, inside('oneStar', 'current')),
      integer('disqualified', 110),
      boolean('isShadowed', 90),
      optional(percent('percentile', 110, inside('feedbackRating', 'percentile'))),
      optional(boolean('pinnedFeedback', 110)),
      optional(text('subjectName')),
      optional(text('brandName')),
      optional(text('tagName')),
      date('start'),
      date('end'),
    ],
    key: ['nmId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service'],
      paging: lastDays({ days: 30, endsDaysAgo: 1 }, offsetPages({
        pageSize: 1000,
        call: calls.itemRating,
        ask: ({ limit, offset }, { from, to }) => ({ body: { currentPeriod: { start: from, end: to }, orderBy: { field: 'feedbackCount', mode: 'desc' }, limit, offset } }),
        rows: (body, { from, to }) => rowsAt(body, 'data', 'items').map((item) => ({ ...item, start: from, end: to })),
      })),
    }],
    freshForMs: 12 * 3_600_000,
  },
  group: 'reviews',
  presets: ['sales'],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});
