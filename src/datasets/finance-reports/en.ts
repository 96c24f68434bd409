import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { financeReports } from '.';

export const words: WordsOf<typeof financeReports> = {
  title: 'WB reports',
  row: 'the totals of one weekly report',
  columns: {
    dateFrom: { header: 'Period start', note: 'First day of the report’s week.' },
    dateTo: { header: 'Period end', note: 'Last day of the report’s week.' },
    createDate: { header: 'Made on', note: 'When WB made the report, usually on Monday.' },
    reportType: { header: 'Report type', note: 'The main report or the one of buyouts. Check each report on its own.' },
    bankPaymentSum: { header: 'Total to be paid', note: 'What WB will transfer for this report.' },
    retailAmountSum: { header: 'Sales', note: 'Sales less returns at the prices that buyers paid.' },
    forPaySum: { header: 'Payable for goods', note: 'Yours for the goods before logistics, storage and the rest.' },
    deliveryServiceSum: { header: 'Logistics', note: 'Delivery to buyers and back. Subtracted.' },
    paidStorageSum: { header: 'Storage', note: 'Storage in WB’s warehouses. Subtracted.' },
    paidAcceptanceSum: { header: 'Acceptance', note: 'Paid acceptance and handling. Subtracted.' },
    deductionSum: { header: 'Other deductions', note: 'Advertising, subscriptions and other services. A minus means money back to you.' },
    penaltySum: { header: 'Penalties', note: 'Penalties. Subtracted.' },
    additionalPaymentSum: { header: 'Reward correction', note: 'Correction of WB’s reward.' },
    cashbackAmountSum: { header: 'Loyalty points', note: 'Kept back for buyers’ points.' },
    cashbackDiscountSum: { header: 'Loyalty discount refund', note: 'Discount that WB refunded to you. Already inside the sales.' },
    cashbackCommissionChangeSum: { header: 'Loyalty programme fee', note: 'Price of the loyalty programme. Subtracted.' },
    paymentSchedule: { header: 'Earlier payment fee', note: 'Price of getting the money earlier.' },
    avgSalePercent: { header: 'Average discount, %', note: 'Average agreed discount of the period. The cell holds a share: 18 % is 0.18.' },
    currency: columns.currency,
    sellerFinanceName: { header: 'Legal entity', note: 'Whom the report is made for.' },
    reportId: { header: 'Report number', note: 'The rows of the report are found by it in the finance sheet.' },
  },
  values: { reportType: columns.reportTypes },
};
