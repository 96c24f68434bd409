import { defineDataset } from '../../sync/dataset';
import { rrdIdPages } from '../../sync/paging';
import { boolean, date, dateTime, id, integer, money, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/**
 * The columns are the fields that WB is asked for, of the 99 it has: an answer of all is twice as large. They are as wide
 * as WB's long captions need to stay within four lines.
 */
export const columns = () => [
  date('rrDate'),
  text('sellerOperName', 200),
  text('docTypeName', 90),
  text('vendorCode'),
  integer('nmId', 100),
  text('title', 220),
  text('techSize', 80),
  id('sku'),
  integer('quantity', 70),
  money('retailPrice'),
  money('retailPriceWithDisc', 160),
  money('retailAmount'),
  money('forPay', 170),
  money('deliveryService', 140),
  integer('deliveryAmount'),
  integer('returnAmount'),
  money('paidStorage'),
  money('paidAcceptance'),
  money('deduction'),
  money('penalty'),
  money('additionalPayment', 160),
  text('bonusTypeName', 260),
  money('vw', 160),
  money('vwNds', 150),
  money('ppvzSalesCommission', 200),
  money('acquiringFee', 240),
  percent('acquiringPercent', 240),
  money('ppvzReward', 170),
  money('rebillLogisticCost', 210),
  money('cashbackAmount', 170),
  money('cashbackDiscount', 160),
  money('cashbackCommissionChange', 150),
  money('paymentSchedule', 180),
  percent('salePercent', 140),
  percent('spp'),
  percent('commissionPercent'),
  percent('kvwBase', 120),
  percent('kvw', 120),
  dateTime('orderDt'),
  dateTime('saleDt'),
  text('subjectName'),
  text('brandName'),
  text('officeName'),
  text('deliveryMethod', 120),
  text('country', 90),
  boolean('isB2b', 150),
  date('dateFrom'),
  date('dateTo'),
  date('createDate'),
  integer('reportType', 70),
  text('currency', 70),
  id('giId', 100),
  id('orderId', 110),
  id('stickerId', 110),
  id('shkId', 110),
  id('srid', 240),
  id('reportId', 110),
  id('rrdId', 120),
];

export const finance = () => defineDataset({
  table: defineTable({
    id: 'finance',
    columns: columns(),
    key: ['rrdId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      category: 'finance',
      paging: rrdIdPages({
        call: calls.salesReportsDetailed,
        fields: columns().map((column) => column.id),
        rereadDays: 14,
      }),
    }],
    history: { usualDays: 90, kept: { since: '2024-01-29' } },
    usualCalls: 2,
    freshForMs: 6 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant'],
  size: [{ dataset: 'sales', factor: 3 }, { dataset: 'orders', factor: 2.5 }],
});
