import { defineDataset } from '../../sync/dataset';
import { lastDays, offsetPages, rowsAt } from '../../sync/paging';
import { coded, dateTime, id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** WB announces promotions some weeks ahead. */
const DAYS = 90;

export const promotions = () => defineDataset({
  table: defineTable({
    id: 'promotions',
    columns: [
      text('name', 260),
      dateTime('startDateTime'),
      dateTime('endDateTime'),
      coded(text('type', 120)),
      technical(id('id')),
      technical(id('current', 110, (row) => row.id)),
      technical(id('open', 110, ({ id: number, type }) => (type === 'regular' ? number : null))),
    ],
    key: ['id'],
    write: 'snapshot',
    whenAbsent: { current: '', open: '' },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS + 1, endsDaysAgo: -DAYS }, offsetPages({
        call: calls.promotions,
        pageSize: 1000,
        ask: ({ limit, offset }, { from, to }) => ({ query: { startDateTime: `${from}T00:00:00Z`, endDateTime: `${to}T23:59:59Z`, allPromo: false, limit, offset } }),
        rows: (body) => (body === null ? [] : rowsAt(body, 'data', 'promotions')),
      })),
    }],
    freshForMs: 3 * 3_600_000,
  },
  group: 'goods',
  presets: ['sales'],
  size: [],
  isOffByDefault: true,
});
