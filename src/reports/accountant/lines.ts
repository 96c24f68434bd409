import type { WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/amount';
import { CHARGES } from '../../wb/payout';
import { payoutParts, sumColumns } from '../finance-sums';
import type { Booked } from './booked';
import type { Asked } from './lacking';

/** The money of a report, line by line. What cannot be told without a column that the sheet lacks is empty: a zero would be booked. */
export function linesOf(report: Booked, lacks: readonly Asked[]): WireRow {
  const lines = sumColumns(report);
  const payout = inKopecks(payoutParts(report));
  const [withheld, charges] = [lessOf(lines.retailAmount, lines.forPay), lessOf(lines.forPay, payout)];
  const shown = CHARGES.reduce((sum, column) => sum + partsIn(lines[column]), 0);
  const reward = report.vw + report.vwNds;
  const known = (needs: readonly Asked[], parts: number): number | '' => (needs.some((asked) => lacks.includes(asked)) ? '' : inKopecks(parts));
  const { retailAmount, forPay, deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment, cashbackAmount, cashbackCommissionChange } = lines;
  return {
    retailAmount, withheld, forPay, charges, payout,
    deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment, cashbackAmount, cashbackCommissionChange,
    // What rounding has left between the lines and the totals.
    bridge: inKopecks(partsIn(charges) - shown),
    income: known(['cashbackDiscount'], report.retailAmount + report.cashbackDiscount),
    cashbackDiscount: known(['cashbackDiscount'], report.cashbackDiscount),
    reward: known(['reward'], reward), negativeReward: known(['reward'], Math.max(0, -reward)),
    acquiringFee: known(['acquiringFee'], report.acquiringFee),
    rebillLogisticCost: known(['rebillLogisticCost'], report.rebillLogisticCost),
    upd: known(['reward', 'rebillLogisticCost'], report.paidAcceptance + report.paidStorage + report.deliveryService + report.rebillLogisticCost + reward),
    compensation: inKopecks(report.compensation), compensationSold: inKopecks(report.compensationSold),
  };
}

/** Of roubles with whole kopecks, exactly. */
function lessOf(all: number, part: number): number {
  return inKopecks(partsIn(all) - partsIn(part));
}
