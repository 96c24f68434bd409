import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { dateTime, id, optional, personal, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const passes = () => defineDataset({
  table: defineTable({
    id: 'passes',
    columns: [
      dateTime('dateEnd'),
      text('officeName', 160),
      text('officeAddress', 280),
      text('carModel', 140),
      text('carNumber', 120),
      personal(text('lastName', 140)),
      personal(text('firstName', 120)),
      technical(id('id', 100)),
      technical(optional(id('officeId', 100))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base', 'test'], paging: single({ call: calls.passes, rows: (body) => rowsAt(body) }) }],
    freshForMs: 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [],
  isOffByDefault: true,
});
