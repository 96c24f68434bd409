import { dateWindows, offsetPages, rowsAt } from '../../sync/paging';
import type { Source } from '../../sync/source';
import { always, coded, date, id, money, optional, percent, text } from '../../tables/columns';
import { calls } from '../../wb/calls';

/** The columns of WB's own totals of a report. */
export const totals = () => [
  always(date('dateFrom')),
  always(date('dateTo')),
  date('createDate'),
  coded(text('reportType', 110)),
  always(money('bankPaymentSum')),
  always(money('retailAmountSum')),
  always(money('forPaySum')),
  always(money('deliveryServiceSum')),
  always(money('paidStorageSum')),
  always(money('paidAcceptanceSum')),
  always(money('deductionSum')),
  always(money('penaltySum')),
  always(money('additionalPaymentSum')),
  money('cashbackAmountSum'),
  optional(money('cashbackDiscountSum')),
  money('cashbackCommissionChangeSum'),
  optional(money('paymentSchedule', 170)),
  optional(percent('avgSalePercent')),
  text('currency', 70),
  optional(text('sellerFinanceName', 200)),
  id('reportId'),
];

/** Where the reports of a week, or of a day, come from. */
export function reportsOf(period: 'weekly' | 'daily'): Source<'dateFrom'> {
  return {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service'],
      // WB adds totals of weeks long past: all days are read again.
      paging: dateWindows({ days: Infinity, reread: Infinity }, offsetPages({
        call: calls.salesReportsList,
        pageSize: 1000,
        ask: ({ limit, offset }, { from, to }) => ({ body: { dateFrom: from, dateTo: to, period, limit, offset } }),
        rows: (body) => rowsAt(body),
      })),
    }],
    history: { usualDays: 90, kept: { since: '2024-01-29' } },
    freshForMs: 6 * 3_600_000,
  };
}
