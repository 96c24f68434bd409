import { inKopecks, partsIn } from '../../wb/money/amount';
import { isPiece } from '../../wb/money/finance-words';
import { CHARGES, type FinanceColumn, isOddAmount, pieceParts, signedParts } from '../../wb/money/payout';
import { type Fold, type Measure, SUM } from './measure';

/** Money that is paid out: summed exactly, rounded once. */
const PAID: Fold = { ...SUM, show: (amount) => inKopecks(Number(amount)) };

/** One sum of the finance rows as WB adds it up in its own reports. */
export function financeSum<Id extends FinanceColumn>(column: Id): Measure<'docTypeName' | Id> {
  return {
    columns: ['docTypeName', column],
    amountOf: ([document, cell]) => signedParts(column, document, cell),
    isOdd: ([document, cell]) => isOddAmount(column, document, cell),
    fold: SUM,
  };
}

/** Pieces sold less pieces returned. */
export function financePieces(): Measure<'docTypeName' | 'sellerOperName' | 'retailAmount' | 'quantity'> {
  return {
    columns: ['docTypeName', 'sellerOperName', 'retailAmount', 'quantity'],
    amountOf: ([document, operation, amount, quantity]) => pieceParts(document, operation, amount, quantity),
    isOdd: ([document, operation, amount, quantity]) => isPiece(operation, partsIn(amount) !== 0) && isOddAmount('quantity', document, quantity),
    fold: SUM,
  };
}

/** What WB pays: goods less charges. Equals `bankPaymentSum` of WB's report over the rows of that report. */
export function payoutSum(): Measure<'docTypeName' | 'forPay' | (typeof CHARGES)[number]> {
  return {
    columns: ['docTypeName', 'forPay', ...CHARGES],
    amountOf: ([document, forPay, ...charges]) =>
      CHARGES.reduce((rest, column, at) => rest - signedParts(column, document, charges[at]), signedParts('forPay', document, forPay)),
    isOdd: ([document, forPay, ...charges]) => isOddAmount('forPay', document, forPay) || CHARGES.some((column, at) => isOddAmount(column, document, charges[at])),
    fold: PAID,
  };
}
