import { defineDataset } from '../../sync/dataset';
import { offsetPages, rowsAt } from '../../sync/paging';
import { date, id, integer, money, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { everySeconds } from '../../wb/limits';
import { addDays, mskDate } from '../../wb/moscow-time';

/** WB's own totals of each report: what the sums over `finance` must agree with. */
export const financeReports = () => defineDataset({
  table: defineTable({
    id: 'financeReports',
    columns: [
      date('dateFrom'),
      date('dateTo'),
      date('createDate'),
      integer('reportType', 70),
      money('bankPaymentSum'),
      money('retailAmountSum'),
      money('forPaySum'),
      money('deliveryServiceSum'),
      money('paidStorageSum'),
      money('paidAcceptanceSum'),
      money('deductionSum'),
      money('penaltySum'),
      money('additionalPaymentSum'),
      money('cashbackAmountSum'),
      money('cashbackDiscountSum'),
      money('cashbackCommissionChangeSum'),
      money('paymentSchedule', 170),
      percent('avgSalePercent'),
      text('currency', 70),
      text('sellerFinanceName', 200),
      id('reportId'),
    ],
    key: ['reportId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service'],
      category: 'finance',
      paging: offsetPages({
        pageSize: 1000,
        window: ({ nowMs, historyDays }) => ({ dateFrom: addDays(mskDate(nowMs), -historyDays), dateTo: mskDate(nowMs) }),
        request: ({ limit, offset }, { dateFrom, dateTo }) => ({
          method: 'POST',
          path: '/api/finance/v1/sales-reports/list',
          body: { dateFrom, dateTo, period: 'weekly', limit, offset },
          limits: { full: everySeconds(60) },
        }),
        rows: (body) => rowsAt(body),
      }),
    }],
    history: { usualDays: 90, kept: { since: '2024-01-29' } },
    freshForMs: 6 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant'],
  size: [],
});
