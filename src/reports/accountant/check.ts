import { inKopecks, partsIn } from '../../wb/money/amount';
import { payoutParts } from '../finance-sums';
import type { Stated } from '../wb-reports';
import type { Booked } from './booked';

/**
 * Whether the three totals are WB's own, as a code; the first that is not is named.
 * @param isWhole whether all rows of the report can be there
 */
export function checkOf(report: Booked, told: Stated | undefined, isWhole: boolean): string {
  if (!isWhole) return 'partial';
  if (report.odd > 0) return 'odd';
  if (told === undefined) return 'unstated';
  const own = { retailAmount: report.retailAmount, forPay: report.forPay, payout: payoutParts(report) };
  const known = (['retailAmount', 'forPay', 'payout'] as const).filter((total) => told[total] !== null);
  const different = known.find((total) => partsIn(inKopecks(own[total])) !== partsIn(told[total]));
  if (different !== undefined) return `other ${different}`;
  return known.length === 3 ? 'even' : 'unstated';
}
