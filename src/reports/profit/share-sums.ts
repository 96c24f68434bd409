import { PARTS } from '../../wb/money/amount';
import type { PieceCost } from '../costs/cost-book';
import { addSums, emptySums, type FinanceSums, payoutParts } from '../finance-sums';
import { percentOf } from '../percent';
import { taxParts } from '../taxes/tax-rules';
import type { Line, Share } from './line-book';

/** What shares come to, in parts that nobody has rounded yet. */
export function sumsOf(shares: readonly Share[]): FinanceSums {
  const sums = emptySums();
  for (const share of shares) addSums(sums, share.sums);
  return sums;
}

/** Pieces whose cost is known, however many have come back, and those whose cost is not, in parts. A piece that has come back needs no cost. */
export function knownPieces(shares: readonly Pick<Share, 'cost' | 'sums'>[]): { known: number; missing: number } {
  const pieces = new Map<PieceCost, number>();
  for (const { cost, sums } of shares) pieces.set(cost, (pieces.get(cost) ?? 0) + sums.quantity);
  const counted = { known: 0, missing: 0 };
  for (const [{ cost }, count] of pieces) {
    if (cost === null) counted.missing += count;
    else counted.known += Math.abs(count);
  }
  return counted;
}

/** Of how many percents of the pieces the cost is known; '' where there are none. */
export function coverageOf({ known, missing }: { known: number; missing: number }): number | '' {
  return percentOf(known, known + Math.abs(missing));
}

/** The tax of shares; '' where no tax is filled in. */
export function taxPartsOf({ shares, isByStatistics }: Pick<Line, 'shares' | 'isByStatistics'>): number | '' {
  const taxed = shares.flatMap((share) => (share.tax === null ? [] : [{ ...share, tax: share.tax }]));
  if (taxed.length === 0) return '';
  return withoutNoise(added(taxed, (share) => {
    const advertising = isByStatistics ? share.advertising - advertDeductionParts(share) : 0;
    const profit = payoutParts(share.sums) - costParts(share) - extraParts(share) - advertising - share.storage;
    return taxParts(share.tax, { revenue: share.sums.retailAmount, profit });
  }));
}

/** What a rate gives is a broken number: without this, half a kopeck would go where its last binary digit happens to be. */
export function withoutNoise(parts: number): number {
  return Math.round(parts * 1000) / 1000;
}

export function added<T extends Share>(shares: readonly T[], partsOf: (share: T) => number): number {
  return shares.reduce((sum, share) => sum + partsOf(share), 0);
}

export function costParts({ cost, sums }: Share): number {
  return (sums.quantity / PARTS) * (cost.cost ?? 0);
}

export function extraParts({ cost, sums }: Share): number {
  return (sums.quantity / PARTS) * cost.extra;
}

export function advertDeductionParts({ isAdvert, sums }: Share): number {
  return isAdvert ? sums.deduction : 0;
}
