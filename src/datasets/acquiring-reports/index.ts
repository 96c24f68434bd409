import { defineDataset } from '../../sync/dataset';
import { dateWindows, offsetPages, rowsAt } from '../../sync/paging';
import { always, date, id, money, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Off until chosen: an accountant needs it who writes payments' costs off by WB's own papers. */
export const acquiringReports = () => defineDataset({
  table: defineTable({
    id: 'acquiringReports',
    columns: [
      always(date('dateFrom')),
      always(date('dateTo')),
      date('createDate', 110),
      always(money('acquiringFeeSum', 130)),
      always(money('acquiringFeeVatSum', 110)),
      text('currency', 80),
      optional(text('sellerFinanceName', 200)),
      technical(id('reportId')),
    ],
    key: ['reportId'],
    write: 'merge',
    currency: 'currency',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service'],
      // A report comes out weeks after its days.
      paging: dateWindows({ days: Infinity, reread: Infinity }, offsetPages({
        call: calls.acquiringList,
        pageSize: 1000,
        ask: ({ limit, offset }, { from, to }) => ({ body: { dateFrom: from, dateTo: to, limit, offset } }),
        rows: (body) => rowsAt(body),
      })),
    }],
    history: { usualDays: 90, kept: { since: '2024-01-29' } },
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant'],
  size: [],
  isOffByDefault: true,
});
