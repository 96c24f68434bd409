import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Where nobody gets in without a pass. */
export const passOffices = () => defineDataset({
  table: defineTable({
    id: 'passOffices',
    columns: [text('name', 180), text('address', 280), technical(id('id', 100))],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base', 'test'], paging: single({ call: calls.passOffices, rows: (body) => rowsAt(body) }), isQuick: true }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [],
  isOffByDefault: true,
});
