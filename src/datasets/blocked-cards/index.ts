import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { boolean, changing, integer, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Off until chosen, though a card that cannot be bought costs more than a look. */
export const blockedCards = () => defineDataset({
  table: defineTable({
    id: 'blockedCards',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 260),
      text('reason', 300),
      changing(boolean('isBlocked', 130, ({ nmId }) => (nmId === undefined ? undefined : true))),
      text('brand'),
    ],
    key: ['nmId', 'reason'],
    mayLack: ['reason'],
    write: 'snapshot',
    whenAbsent: { isBlocked: false },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.blockedCards, ask: () => ({ query: { sort: 'nmId', order: 'asc' } }), rows: (body) => rowsAt(body, 'report') }),
    }],
    freshForMs: 3 * 3_600_000,
  },
  group: 'goods',
  presets: ['sales'],
  size: [],
  isOffByDefault: true,
});
