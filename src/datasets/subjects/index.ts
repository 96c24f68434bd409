import { defineDataset } from '../../sync/dataset';
import { offsetPages, rowsAt } from '../../sync/paging';
import { id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const subjects = () => defineDataset({
  table: defineTable({
    id: 'subjects',
    columns: [
      text('subjectName', 220),
      text('parentName', 220),
      technical(id('subjectID', 90)),
      technical(id('parentID', 90)),
    ],
    key: ['subjectID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: offsetPages({
        pageSize: 1000,
        call: calls.subjects,
        ask: ({ limit, offset }) => ({ query: { limit, offset } }),
        rows: (body) => rowsAt(body, 'data'),
      }),
    }],
    usualCalls: 8,
    freshForMs: 7 * 24 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});
