import type { WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { CHARGES } from '../../wb/money/payout';
import type { Added } from '../behind';
import { addedSums, payoutParts, sumColumns } from '../finance-sums';
import type { Booked } from './booked';
import type { Asked } from './lacking';

/** The money of a report, line by line. What cannot be told without a column that the sheet lacks is empty: a zero would be booked. */
export function linesOf(report: Booked, lacks: readonly Asked[]): WireRow {
  const lines = sumColumns(report);
  const payout = inKopecks(payoutParts(report));
  const [withheld, charges] = [lessOf(lines.retailAmount, lines.forPay), lessOf(lines.forPay, payout)];
  const shown = CHARGES.reduce((sum, column) => sum + partsIn(lines[column]), 0);
  const parts = bookedParts(report);
  const known = (column: string, ...needs: readonly Asked[]): number | '' => (needs.some((asked) => lacks.includes(asked)) ? '' : inKopecks(Number(parts[column])));
  const { retailAmount, forPay, deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment, cashbackAmount, cashbackCommissionChange } = lines;
  return {
    retailAmount, withheld, forPay, charges, payout,
    deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment, cashbackAmount, cashbackCommissionChange,
    // What rounding has left between the lines and the totals.
    bridge: inKopecks(partsIn(charges) - shown),
    income: known('income', 'cashbackDiscount'),
    cashbackDiscount: known('cashbackDiscount', 'cashbackDiscount'),
    reward: known('reward', 'reward'), negativeReward: lacks.includes('reward') ? '' : inKopecks(Math.max(0, -Number(parts['reward']))),
    acquiringFee: known('acquiringFee', 'acquiringFee'),
    rebillLogisticCost: known('rebillLogisticCost', 'rebillLogisticCost'),
    upd: known('upd', 'reward', 'rebillLogisticCost'),
    compensation: known('compensation'), compensationSold: known('compensationSold'),
  };
}

/** What of these lines is a sum of rows, in parts. */
export function bookedParts(report: Booked): Added {
  const { retailAmount, cashbackDiscount, vw, vwNds, acquiringFee, rebillLogisticCost, compensation, compensationSold } = report;
  const reward = vw + vwNds;
  return {
    ...addedSums(report), income: retailAmount + cashbackDiscount,
    cashbackDiscount, reward, acquiringFee, rebillLogisticCost, compensation, compensationSold,
    upd: report.paidAcceptance + report.paidStorage + report.deliveryService + rebillLogisticCost + reward,
  };
}

/** Of roubles with whole kopecks, exactly. */
function lessOf(all: number, part: number): number {
  return inKopecks(partsIn(all) - partsIn(part));
}
