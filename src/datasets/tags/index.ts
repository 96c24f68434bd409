import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const tags = () => defineDataset({
  table: defineTable({
    id: 'tags',
    columns: [
      text('name', 180),
      text('color', 90),
      technical(id('id', 90)),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: single({ call: calls.tags, rows: (body) => rowsAt(body, 'data') }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [],
  isOffByDefault: true,
});
