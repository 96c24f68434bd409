import { inKopecks, PARTS, partsIn } from '../../wb/amount';
import type { PieceCost } from '../costs/cost-book';
import { addSums, emptySums, type FinanceSums, payoutParts, sumColumns } from '../finance-sums';
import { percentOf } from '../percent';
import { taxParts } from '../taxes/tax-rules';
import type { Line, Share } from './line-book';

type Known = number | '';

/** The numbers of a line, each rounded once: the profit is made of what stands beside it, so that a row adds up as people see it. */
export function profitColumns(line: Line) {
  const sums = sumsOf(line.shares);
  const { missing, coverage } = knownPieces(line.shares);
  const cost: Known = missing === 0 ? inKopecks(added(line.shares, costParts)) : '';
  const extra = inKopecks(added(line.shares, extraParts));
  const tax = taxOf(line, missing === 0);
  const advertising: Known = line.isByStatistics ? inKopecks(added(line.shares, (share) => share.advertising)) : '';
  const advertDeduction: Known = line.isByStatistics ? inKopecks(added(line.shares, advertDeductionParts)) : '';
  const payout = inKopecks(payoutParts(sums));
  const isKnown = cost !== '' && tax !== null;
  const spent = total([cost, extra, advertising]);
  const profit: Known = isKnown ? total([payout, advertDeduction], [spent, tax]) : '';
  const { forPay, deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment, quantity: pieces, retailAmount: revenue } = sumColumns(sums);
  return {
    pieces, revenue, payout, cost, extra, advertising, advertDeduction, tax: tax ?? '', profit,
    margin: shareOf(profit, revenue), roi: shareOf(profit, spent), coverage, missing: missing / PARTS,
    perPiece: profit === '' || pieces <= 0 ? '' : inKopecks(partsIn(profit) / pieces),
    forPay, deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment,
    loyalty: inKopecks(sums.cashbackAmount + sums.cashbackCommissionChange), odd: sums.odd + line.oddSpends,
  };
}

function sumsOf(shares: readonly Share[]): FinanceSums {
  const sums = emptySums();
  for (const share of shares) addSums(sums, share.sums);
  return sums;
}

/** Pieces whose cost nobody knows, in parts, and of how many percents it is known. A piece that has come back needs no cost. */
function knownPieces(shares: readonly Share[]): { missing: number; coverage: Known } {
  const pieces = new Map<PieceCost, number>();
  for (const { cost, sums } of shares) pieces.set(cost, (pieces.get(cost) ?? 0) + sums.quantity);
  const all = [...pieces].map(([{ cost }, count]) => ({ isKnown: cost !== null, count }));
  const known = all.filter(({ isKnown }) => isKnown).reduce((sum, { count }) => sum + Math.abs(count), 0);
  const missing = all.filter(({ isKnown }) => !isKnown).reduce((sum, { count }) => sum + count, 0);
  return { missing, coverage: shareOf(known, known + Math.abs(missing)) };
}

/** Null where it rests on a cost that nobody knows; '' where no tax is filled in. */
function taxOf({ shares, isByStatistics }: Line, isCostKnown: boolean): Known | null {
  const taxed = shares.flatMap((share) => (share.tax === null ? [] : [{ ...share, tax: share.tax }]));
  if (taxed.length === 0) return '';
  if (!isCostKnown && taxed.some(({ tax }) => tax.kind === 'usnProfit')) return null;
  return inKopecks(withoutNoise(added(taxed, (share) => {
    const advertising = isByStatistics ? share.advertising - advertDeductionParts(share) : 0;
    const profit = payoutParts(share.sums) - costParts(share) - extraParts(share) - advertising;
    return taxParts(share.tax, { revenue: share.sums.retailAmount, profit });
  })));
}

/** What a rate gives is a broken number: without this, half a kopeck would go where its last binary digit happens to be. */
function withoutNoise(parts: number): number {
  return Math.round(parts * 1000) / 1000;
}

function added<T extends Share>(shares: readonly T[], partsOf: (share: T) => number): number {
  return shares.reduce((sum, share) => sum + partsOf(share), 0);
}

function costParts({ cost, sums }: Share): number {
  return (sums.quantity / PARTS) * (cost.cost ?? 0);
}

function extraParts({ cost, sums }: Share): number {
  return (sums.quantity / PARTS) * cost.extra;
}

function advertDeductionParts({ isAdvert, sums }: Share): number {
  return isAdvert ? sums.deduction : 0;
}

function total(plus: readonly Known[], minus: readonly Known[] = []): number {
  const partsOf = (amounts: readonly Known[]): number => amounts.reduce<number>((sum, amount) => sum + partsIn(amount), 0);
  return inKopecks(partsOf(plus) - partsOf(minus));
}

/** Nothing of what nobody knows, and of a whole that is negative. */
function shareOf(part: Known, whole: number): Known {
  return part === '' || whole <= 0 ? '' : percentOf(part, whole);
}
