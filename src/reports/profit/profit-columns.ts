import { inKopecks, PARTS, partsIn } from '../../wb/money/amount';
import type { Added } from '../behind';
import { addedSums, payoutParts, sumColumns } from '../finance-sums';
import { percentOf } from '../percent';
import type { Line } from './line-book';
import { added, advertDeductionParts, costParts, coverageOf, extraParts, knownPieces, sumsOf, taxPartsOf } from './share-sums';

type Known = number | '';

export type LineColumns = ReturnType<typeof ownColumns>;

/** The numbers of a line by itself, each rounded once, and what is left of it: that is made of what stands beside it, so that a row adds up as people see it. */
export function ownColumns(line: Line) {
  const sums = sumsOf(line.shares);
  const pieces = knownPieces(line.shares);
  const cost: Known = pieces.missing === 0 ? inKopecks(added(line.shares, costParts)) : '';
  const extra = inKopecks(added(line.shares, extraParts));
  const tax = taxOf(line, pieces.missing === 0);
  const advertising = whereSo(line.isByStatistics, () => added(line.shares, (share) => share.advertising));
  const advertDeduction = whereSo(line.isByStatistics, () => added(line.shares, advertDeductionParts));
  const storage = whereSo(line.isStorageByArticle, () => added(line.shares, (share) => share.storage));
  const payout = inKopecks(payoutParts(sums));
  const isKnown = cost !== '' && tax !== null;
  const spent = total([cost, extra, advertising]);
  const left: Known = isKnown ? total([payout, advertDeduction], [spent, storage, tax]) : '';
  const { forPay, deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment, quantity, retailAmount: revenue } = sumColumns(sums);
  const shown = {
    pieces: quantity, revenue, payout, cost, extra, advertising, advertDeduction, storage, tax: tax ?? '',
    coverage: coverageOf(pieces), missing: pieces.missing / PARTS,
    forPay, deliveryService, paidStorage, paidAcceptance, penalty, deduction, additionalPayment,
    loyalty: inKopecks(sums.cashbackAmount + sums.cashbackCommissionChange), odd: sums.odd + line.oddSpends,
  };
  return { shown, left, spent };
}

/** The numbers of a line as the sheet shows them. @param spread what it takes over of the line without an article */
export function profitColumns({ shown, left, spent }: LineColumns, spread: Known) {
  const profit: Known = left === '' ? '' : total([left, spread]);
  return {
    ...shown, spread, profit, margin: shareOf(profit, shown.revenue), roi: shareOf(profit, spent),
    perPiece: profit === '' || shown.pieces <= 0 ? '' : inKopecks(partsIn(profit) / shown.pieces),
  };
}

function whereSo(isSo: boolean, partsOf: () => number): Known {
  return isSo ? inKopecks(partsOf()) : '';
}

/** Null where it rests on a cost that nobody knows; '' where no tax is filled in. */
function taxOf(line: Line, isCostKnown: boolean): Known | null {
  if (!isCostKnown && line.shares.some(({ tax }) => tax?.kind === 'usnProfit')) return null;
  const tax = taxPartsOf(line);
  return tax === '' ? '' : inKopecks(tax);
}

function total(plus: readonly Known[], minus: readonly Known[] = []): number {
  const partsOf = (amounts: readonly Known[]): number => amounts.reduce<number>((sum, amount) => sum + partsIn(amount), 0);
  return inKopecks(partsOf(plus) - partsOf(minus));
}

/** Nothing of what nobody knows, and of a whole that is negative. */
function shareOf(part: Known, whole: number): Known {
  return part === '' || whole <= 0 ? '' : percentOf(part, whole);
}

/** What of a line is a sum of its rows, in parts: a tax and what is left after it are not, nor what it takes over of another. */
export function profitParts({ shares, isByStatistics, isStorageByArticle, oddSpends }: Line): Added {
  const { quantity, retailAmount, odd, ...sums } = addedSums(sumsOf(shares));
  return {
    ...sums, pieces: quantity, revenue: retailAmount, cost: added(shares, costParts), extra: added(shares, extraParts),
    ...(isByStatistics ? { advertising: added(shares, (share) => share.advertising), advertDeduction: added(shares, advertDeductionParts) } : {}),
    ...(isStorageByArticle ? { storage: added(shares, (share) => share.storage) } : {}),
    loyalty: sums.cashbackAmount + sums.cashbackCommissionChange, odd: odd + oddSpends * PARTS,
  };
}
