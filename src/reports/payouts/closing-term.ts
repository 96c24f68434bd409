import { CHARGES } from '../../wb/money/payout';
import type { FinanceSums } from '../finance-sums';

/** A single kopeck of rounding is no difference in what is counted. */
const HALF_A_KOPECK = 50;

/**
 * The one term whose sign or omission would close the difference between our sum and WB's, as a code; `even` where there is none, `open`
 * where no single term does.
 * @param difference ours less WB's, in parts as all sums here
 */
export function closingTerm(difference: number, sums: FinanceSums, paymentSchedule: number): string {
  if (isNothing(difference)) return 'even';
  if (sums.odd > 0) return 'odd';
  if (paymentSchedule !== 0 && isNothing(difference - paymentSchedule)) return 'minus paymentSchedule';
  if (paymentSchedule !== 0 && isNothing(difference + paymentSchedule)) return 'plus paymentSchedule';
  const own = CHARGES.filter((column) => sums[column] !== 0);
  const omitted = own.find((column) => isNothing(difference + sums[column]));
  if (omitted !== undefined) return `without ${omitted}`;
  const turned = own.find((column) => isNothing(difference + 2 * sums[column]));
  return turned === undefined ? 'open' : `plus ${turned}`;
}

function isNothing(parts: number): boolean {
  return Math.abs(parts) < HALF_A_KOPECK;
}
