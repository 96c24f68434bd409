import { words as finance } from '../../datasets/finance/en';
import * as columns from '../../tables/en';
import type { ColumnWords, WordsOf } from '../../tables/words';
import { lock, lockStates } from '../locked-rows/en';
import type { accountant } from '.';
import { wordsOfSets } from './lacking';
import { COMPARED } from './locking';

const { vw, vwNds, acquiringFee, rebillLogisticCost, cashbackDiscount } = finance.columns;

const charge = (what: string): string => `${what} Taken off what is due for goods.`;

const needs = ({ header }: ColumnWords): string => `Empty until the sheet “Finance” has the column “${header}”.`;

const own = {
  dateFrom: { header: 'From', note: 'First day of the report.' },
  dateTo: { header: 'To', note: 'Last day of the report.' },
  reportType: { header: 'Report type', note: 'Main or by buyouts. Book each apart.' },
  income: {
    header: 'Taxable income',
    note: 'Sold plus the compensation of the loyalty discount: lines 1 and 9 of WB’s report. It is not what came to the account. Compensation for damage bears no VAT and stands apart.',
  },
  retailAmount: { header: 'Sold', note: 'Sales less returns at the prices that buyers paid. The first of the three totals.' },
  cashbackDiscount: { header: 'Loyalty discount compensated', note: `Line 9 of the report: a discount to buyers that WB paid back. ${needs(cashbackDiscount)}` },
  withheld: { header: 'Kept from sales', note: 'Sold less due for goods: reward, acquiring, pick-up points. Compensation for damage makes it less. It may be negative.' },
  forPay: { header: 'Due for goods', note: 'Sales less returns after WB’s reward. The second of the three totals.' },
  charges: { header: 'Kept for services', note: 'Due for goods less payout: logistics, storage and every other line that is taken off.' },
  payout: { header: 'Payout', note: 'What WB has to transfer. The third of the three totals. It is no base of a tax.' },
  bridge: { header: 'Bridge difference', note: 'Kept for services less each of these lines. Zero, or kopecks of rounding where WB sent parts of one.' },
  reward: { header: 'WB’s reward with VAT', note: 'Reward and VAT on it, sales less returns. It is within “Kept from sales”. Empty until the sheet “Finance” has both columns.' },
  negativeReward: { header: 'Negative reward', note: 'Where the reward is below zero, its amount without the minus: it is booked as income of its own. Otherwise 0.' },
  acquiringFee: { header: 'Acquiring', note: `For reference: it is within “Kept from sales”. ${needs(acquiringFee)}` },
  deliveryService: { header: 'Logistics', note: charge('Delivery to buyers and back.') },
  paidStorage: { header: 'Storage', note: charge('Storage in WB warehouses.') },
  paidAcceptance: { header: 'Acceptance', note: charge('Paid acceptance and handling.') },
  penalty: { header: 'Penalties', note: charge('Penalties.') },
  deduction: { header: 'Other deductions', note: charge('Advertising, subscriptions and other services, which may have documents of their own.') },
  additionalPayment: { header: 'Reward correction', note: charge('A correction of WB’s reward.') },
  cashbackAmount: { header: 'Loyalty points', note: charge('Withheld for buyers’ points.') },
  cashbackCommissionChange: { header: 'Loyalty participation', note: charge('Line 8 of the report: the fee for the loyalty programme.') },
  rebillLogisticCost: { header: 'Costs refunded', note: `Carriage and warehouse work. It changes no payout and is needed to check the УПД. ${needs(rebillLogisticCost)}` },
  upd: {
    header: 'УПД check sum',
    note: 'What to compare the weekly УПД with: acceptance, storage, logistics, costs refunded and reward with VAT. Empty where the sheet “Finance” lacks one of the columns.',
  },
  compensation: { header: 'Compensation for damage', note: 'For lost and spoilt goods, by the name of the operation. It is within “Due for goods”. Income, but without VAT.' },
  check: { header: 'Agrees with WB', note: 'Whether the three totals are those of the sheet “WB reports” to the kopeck. The sheet “Payout check” tells which part is not.' },
  lacks: { header: 'What is missing', note: 'Columns to switch on for the sheet “Finance”, so that the empty cells of this row can be filled. It is done in the panel.' },
  odd: { header: 'Rows not understood', note: 'Rows with a type of document that we do not know, or with no number. Their sums are not here.' },
  compensationSold: { header: 'Of it within sales', note: 'How much of “Sold” is compensation for damage: it is no base of VAT.' },
  rows: { header: 'Rows', note: 'How many rows of the sheet “Finance” are added up.' },
  currency: columns.currency,
  reportId: { header: 'Report number', note: 'By this number the rows of the report are found on the sheet “Finance”.' },
  ...lock,
};

export const words: WordsOf<typeof accountant> = {
  title: 'For the accountant',
  about: 'Each WB report by the lines that are booked: income, reward, services, and how sales become a payout.',
  row: 'one WB report in one currency: lines to book',
  columns: own,
  values: {
    lockState: lockStates(COMPARED, own),
    reportType: columns.reportTypes,
    check: {
      even: 'agrees', 'other retailAmount': 'Sold differs', 'other forPay': 'Due for goods differs', 'other payout': 'Payout differs',
      partial: 'rows of the report are missing', odd: 'some rows are not understood', unstated: 'WB’s sum is not known',
    },
    lacks: wordsOfSets({
      reward: `${vw.header}; ${vwNds.header}`, acquiringFee: acquiringFee.header, rebillLogisticCost: rebillLogisticCost.header, cashbackDiscount: cashbackDiscount.header,
    }),
  },
};
