import { defineDataset } from '../../sync/dataset';
import { dateWindows, rowsAt, single } from '../../sync/paging';
import { always, coded, dateTime, id, money, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const advertPayments = () => defineDataset({
  table: defineTable({
    id: 'advertPayments',
    columns: [
      always(dateTime('date')),
      always(money('sum', 110)),
      coded(text('type', 110)),
      coded(text('statusId', 120)),
      optional(coded(text('cardStatus', 130))),
      text('currency', 80),
      technical(id('id')),
    ],
    key: ['id'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: dateWindows({ days: 31, reread: 7 }, single({
        call: calls.advertPayments,
        ask: ({ from, to }) => ({ query: { from, to } }),
        rows: (body) => rowsAt(body),
      })),
    }],
    history: { usualDays: 90, kept: { days: 365 } },
    freshForMs: 6 * 3_600_000,
  },
  group: 'ads',
  presets: ['accountant'],
  size: [],
  isOffByDefault: true,
});
