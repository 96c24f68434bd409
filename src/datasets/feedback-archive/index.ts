import { defineDataset } from '../../sync/dataset';
import { rowsAt, takeSkip } from '../../sync/paging';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { reviewColumns } from '../feedbacks/columns';

/** Reviews that are answered, that nobody has answered for a month, or that have neither text nor photo. */
export const feedbackArchive = () => defineDataset({
  table: defineTable({
    id: 'feedbackArchive',
    columns: reviewColumns(),
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: takeSkip({
        call: calls.feedbacksArchive,
        take: 5000,
        mostSkip: 199_990,
        ask: ({ take, skip }) => ({ query: { take, skip, order: 'dateAsc' } }),
        rows: (body) => rowsAt(body, 'data', 'feedbacks'),
      }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [{ dataset: 'feedbacks', factor: 3 }],
  isOffByDefault: true,
});
