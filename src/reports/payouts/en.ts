import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { lock, lockStates } from '../locked-rows/en';
import type { payouts } from '.';
import { COMPARED } from './locking';

const charge = (what: string): string => `${what} Taken off.`;

const own = {
  dateFrom: { header: 'From', note: 'First day of the report.' },
  dateTo: { header: 'To', note: 'Last day of the report.' },
  reportType: { header: 'Report type', note: 'Main or by buyouts. WB pays for each apart.' },
  retailAmount: { header: 'Sold', note: 'Sales less returns at the prices that buyers paid. Added up from the sheet “Finance”.' },
  forPay: { header: 'Due for goods', note: 'Sales less returns after WB’s commission. All the rest is taken off this.' },
  deliveryService: { header: 'Logistics', note: charge('Delivery to buyers and back.') },
  paidStorage: { header: 'Storage', note: charge('Storage in WB warehouses.') },
  paidAcceptance: { header: 'Acceptance', note: charge('Paid acceptance and handling.') },
  deduction: { header: 'Other deductions', note: charge('Advertising, subscriptions and other services.') },
  penalty: { header: 'Penalties', note: charge('Penalties.') },
  additionalPayment: { header: 'Reward correction', note: charge('A correction of WB’s reward.') },
  cashbackAmount: { header: 'Loyalty points', note: charge('Withheld for buyers’ points.') },
  cashbackCommissionChange: { header: 'Loyalty participation', note: charge('The fee for the loyalty programme.') },
  payout: { header: 'Calculated payout', note: 'Due for goods less every charge on the left, from the rows of the sheet “Finance”.' },
  stated: { header: 'WB’s payout', note: 'What WB itself says on the sheet “WB reports”. Empty where the token does not open that sheet.' },
  difference: { header: 'Difference', note: 'Calculated less WB’s sum; without one, less what has come by your own entry or the bank statement. Zero means that they agree to the kopeck. Empty where there is nothing to compare with.' },
  comparedTo: { header: 'Compared with', note: 'What the calculated sum is held against.' },
  closedBy: { header: 'What explains it', note: 'The one term with which the difference would be zero.' },
  received: { header: 'Came to the account', note: 'Fill in what WB has paid for this report. Where it is no number, “Missing” is empty. Where WB gives no sum of its own, the calculated one is held against this. The add-on never changes this column.' },
  bank: { header: 'Came to the bank', note: 'What has come for this report by the bank’s statements (sheet “Bank payouts”). Empty where the report is older than the first statement.' },
  missing: { header: 'Not arrived', note: 'WB’s sum, without it the calculated one, less what came: as you have filled in on the left, else as the bank says.' },
  waiting: { header: 'Waiting, days', note: 'How many days have passed since the report’s end while money is missing.' },
  rows: { header: 'Rows', note: 'How many rows of the sheet “Finance” are added up.' },
  odd: { header: 'Rows not understood', note: 'Rows with a type of document that we do not know, or with no number. Their sums are not here.' },
  paymentSchedule: { header: 'Change of payment date', note: 'The fee for an earlier transfer. It is not in the total unless WB takes it off.' },
  currency: columns.currency,
  reportId: { header: 'Report number', note: 'By this number the rows of the report are found on the sheet “Finance”.' },
  ...lock,
};

export const words: WordsOf<typeof payouts> = {
  title: 'Payout check',
  about: 'What WB owes for each report, what it says itself, and whether the two agree to the kopeck.',
  row: 'one WB report in one currency: every part of the payout, and how it agrees with WB’s sum',
  columns: own,
  values: {
    lockState: lockStates(COMPARED, own),
    reportType: columns.reportTypes,
    comparedTo: { wb: 'WB’s sum', typed: 'your entry', bank: 'bank statement' },
    closedBy: {
      even: 'agrees', open: 'no single term does', odd: 'some rows are not understood', unstated: 'WB’s sum is not known', partial: 'rows of the report are missing',
      'minus paymentSchedule': 'WB took off the change of date', 'plus paymentSchedule': 'WB added the change of date',
      'without deliveryService': 'WB did not take off logistics', 'plus deliveryService': 'WB added logistics',
      'without paidStorage': 'WB did not take off storage', 'plus paidStorage': 'WB added storage',
      'without paidAcceptance': 'WB did not take off acceptance', 'plus paidAcceptance': 'WB added acceptance',
      'without deduction': 'WB did not take off deductions', 'plus deduction': 'WB added deductions',
      'without penalty': 'WB did not take off penalties', 'plus penalty': 'WB added penalties',
      'without additionalPayment': 'WB did not take off the correction', 'plus additionalPayment': 'WB added the correction',
      'without cashbackAmount': 'WB did not take off points', 'plus cashbackAmount': 'WB added points',
      'without cashbackCommissionChange': 'WB did not take off participation', 'plus cashbackCommissionChange': 'WB added participation',
    },
  },
};
