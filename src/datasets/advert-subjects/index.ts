import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { id, integer, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const advertSubjects = () => defineDataset({
  table: defineTable({
    id: 'advertSubjects',
    columns: [
      text('name', 220),
      integer('count', 110),
      technical(id('id')),
    ],
    key: ['id'],
    write: 'snapshot',
    whenAbsent: { count: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{ tokenTypes: ['personal', 'service', 'base', 'test'], paging: single({ call: calls.advertSubjects, rows: (body) => rowsAt(body) }) }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [],
  isOffByDefault: true,
});
