import { defineDataset } from '../../sync/dataset';
import { lastDays, objectAt, single } from '../../sync/paging';
import { date, integer, number } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** WB tells the rating of now only: a row a day keeps how it has moved. */
export const sellerRating = () => defineDataset({
  table: defineTable({
    id: 'sellerRating',
    columns: [
      date('day', 100),
      number('valuation', 110),
      integer('feedbackCount', 110),
    ],
    key: ['day'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/api-information', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['service'],
      paging: lastDays({ days: 1 }, single({ call: calls.sellerRating, rows: (body, { to }) => (body === null ? [] : [{ ...objectAt(body), day: to }]) })),
    }],
    freshForMs: 12 * 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [],
  isOffByDefault: true,
});
