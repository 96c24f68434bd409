import { defineDataset } from '../../sync/dataset';
import { rrdIdPages } from '../../sync/paging';
import { always, boolean, coded, date, dateTime, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { forReference } from './for-reference';

/**
 * The columns are the fields that WB is asked for, of the 99 it has: an answer of all is twice as large. They are as wide
 * as WB's long captions need to stay within four lines. What `=WB_FINANCE()` adds up stands together: neighbours are one call.
 */
export const columns = () => [
  always(date('rrDate')),
  always(text('sellerOperName', 200)),
  text('bonusTypeName', 260),
  always(text('docTypeName', 90)),
  text('vendorCode'),
  always(integer('nmId', 100)),
  optional(text('title', 220)),
  optional(text('techSize', 80)),
  always(integer('quantity', 70)),
  optional(money('retailPrice')),
  optional(money('retailPriceWithDisc', 160)),
  always(money('retailAmount')),
  always(money('forPay', 170)),
  always(money('deliveryService', 140)),
  optional(integer('deliveryAmount')),
  optional(integer('returnAmount')),
  always(money('paidStorage')),
  always(money('paidAcceptance')),
  always(money('deduction')),
  always(money('penalty')),
  always(money('additionalPayment', 160)),
  money('forReference', 160, forReference),
  optional(money('vw', 160)),
  optional(money('vwNds', 150)),
  optional(money('ppvzSalesCommission', 200)),
  optional(money('acquiringFee', 240)),
  optional(percent('acquiringPercent', 240)),
  optional(money('ppvzReward', 170)),
  optional(money('rebillLogisticCost', 210)),
  always(money('cashbackAmount', 170)),
  optional(money('cashbackDiscount', 160)),
  always(money('cashbackCommissionChange', 150)),
  optional(money('paymentSchedule', 180)),
  optional(percent('salePercent', 140)),
  optional(percent('spp')),
  optional(percent('commissionPercent')),
  optional(percent('kvwBase', 120)),
  optional(percent('kvw', 120)),
  optional(dateTime('orderDt')),
  optional(dateTime('saleDt')),
  optional(text('subjectName')),
  optional(text('brandName')),
  optional(text('officeName')),
  optional(text('deliveryMethod', 120)),
  optional(text('country', 90)),
  optional(boolean('isB2b', 150)),
  optional(date('dateFrom')),
  optional(date('dateTo')),
  optional(date('createDate')),
  optional(coded(text('reportType', 110))),
  always(text('currency', 70)),
  id('sku'),
  id('reportId', 110),
  technical(optional(id('giId', 100))),
  technical(optional(id('orderId', 110))),
  technical(optional(id('stickerId', 110))),
  technical(optional(id('shkId', 110))),
  technical(optional(id('srid', 240))),
  technical(id('rrdId', 120)),
];

/** Columns that add up over rows. */
export const SUMS = [
  'quantity', 'retailAmount', 'forPay', 'deliveryService', 'deliveryAmount', 'returnAmount', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty',
  'additionalPayment', 'vw', 'vwNds', 'ppvzSalesCommission', 'acquiringFee', 'ppvzReward', 'rebillLogisticCost', 'cashbackAmount', 'cashbackDiscount',
  'cashbackCommissionChange', 'paymentSchedule',
] as const satisfies readonly ReturnType<typeof columns>[number]['id'][];

export const finance = () => defineDataset({
  table: defineTable({
    id: 'finance',
    columns: columns(),
    key: ['rrdId'],
    write: 'stretches',
    whenAbsent: zeros([...SUMS, 'forReference']),
    currency: 'currency',
    zerosCountWith: ['quantity', 'retailPrice', 'retailAmount', 'forPay'],
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: rrdIdPages({
        call: calls.salesReportsDetailed,
        fields: columns().filter(({ from }) => from === undefined).map(({ id }) => id),
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
