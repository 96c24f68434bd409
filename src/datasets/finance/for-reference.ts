import type { WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';

/** What adds up to a payout, by the rules that were verified against WB's own reports. */
const COUNTED = [
  'forPay', 'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
];
/** What does not: refunds to pick-up points and carriers, the loyalty discount, the price of earlier payment. */
const FOR_REFERENCE = ['ppvzReward', 'rebillLogisticCost', 'cashbackDiscount', 'paymentSchedule'];
/** WB's amounts have up to three decimals. */
const UNITS = 10_000;

/** The amount of a row that changes no payout: of the most frequent rows of a report it is the only one. Nothing in all other rows. */
export function forReference(row: WireRow): number | null {
  const unitsOf = (name: string): number => Math.round((parseDecimal(row[name]) ?? 0) * UNITS);
  if (COUNTED.some((name) => unitsOf(name) !== 0)) return null;
  return FOR_REFERENCE.reduce((sum, name) => sum + unitsOf(name), 0) / UNITS;
}
