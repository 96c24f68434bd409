import { defineDataset } from '../../sync/dataset';
import { dateWindows, oneAfterAnother, params, rowsAt, takeSkip } from '../../sync/paging';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { reviewColumns } from './columns';
import { secondsOf } from './seconds';

/** Those of either kind, the oldest first, so that what is written meanwhile moves no page. */
const list = takeSkip({
  call: calls.feedbacksList,
  take: 5000,
  mostSkip: 199_990,
  ask: ({ take, skip }, { from, to, params: fixed }) => ({
    query: { ...fixed, take, skip, order: 'dateAsc', ...secondsOf(from, to) },
  }),
  rows: (body) => rowsAt(body, 'data', 'feedbacks'),
});

/** Off until chosen: a token needs the category of questions and reviews for it. */
export const feedbacks = () => defineDataset({
  table: defineTable({
    id: 'feedbacks',
    columns: reviewColumns(),
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      /** An answer changes a review long after it was written: those of a quarter are read again. */
      paging: dateWindows({ days: 366, reread: 90 }, oneAfterAnother([params({ isAnswered: false }, list), params({ isAnswered: true }, list)])),
    }],
    history: { usualDays: 90, kept: { days: 1095 } },
    freshForMs: 3_600_000,
  },
  group: 'reviews',
  presets: ['sales'],
  size: [{ dataset: 'sales', factor: 0.2 }],
  isOffByDefault: true,
});
