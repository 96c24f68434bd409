import type { Cell } from '../../ports/workbook';
import { type DocumentType, documentType, isPiece } from '../../wb/finance-words';
import { type Fold, isUnreadable, type Measure, partsIn, SUM } from './measure';

const KOPECK_PARTS = 100;

/** Money that is paid out: summed exactly, rounded once. */
const PAID: Fold = { ...SUM, show: (amount) => roundHalfUp(Number(amount) / KOPECK_PARTS) / 100 };

/** Halves go away from zero, as in ROUND. */
function roundHalfUp(value: number): number {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}

/** How a row counts by its document: of sale, of return, and none, as rows of services. Null: nobody can say. */
type Sign = Readonly<Record<DocumentType, number | null>>;

/** S − R, A, and A − 2R of the payout rules that were verified against WB's own reports. */
const SALES_MINUS_RETURNS: Sign = { sale: 1, return: -1, none: 0, unknown: null };
/** For goods a document is due: what a row without one pays for them is in no total of WB's, and nobody knows its sign. */
const OF_DOCUMENTS: Sign = { ...SALES_MINUS_RETURNS, none: null };
const ALL: Sign = { sale: 1, return: 1, none: 1, unknown: 1 };
const ALL_MINUS_TWICE_RETURNS: Sign = { sale: 1, return: -1, none: 1, unknown: 1 };

/** The sign follows from the type of document alone, never from the operation's name: names change, and new ones come. */
const SIGNS = {
  forPay: OF_DOCUMENTS,
  retailAmount: SALES_MINUS_RETURNS,
  quantity: SALES_MINUS_RETURNS,
  deliveryService: ALL,
  paidStorage: ALL,
  paidAcceptance: ALL,
  deduction: ALL,
  penalty: ALL,
  additionalPayment: ALL,
  cashbackAmount: ALL_MINUS_TWICE_RETURNS,
  cashbackCommissionChange: ALL_MINUS_TWICE_RETURNS,
} as const satisfies Record<string, Sign>;

type FinanceColumn = keyof typeof SIGNS;

const CHARGES = [
  'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
] as const;

function signedParts(column: FinanceColumn, document: Cell | undefined, cell: Cell | undefined): number {
  return Number(SIGNS[column][documentType(document)]) * partsIn(cell);
}

/** Nothing is nothing under whatever document. */
function isOddAmount(column: FinanceColumn, document: Cell | undefined, cell: Cell | undefined): boolean {
  return isUnreadable(cell) || (SIGNS[column][documentType(document)] === null && partsIn(cell) !== 0);
}

/** One sum of the finance rows as WB adds it up in its own reports. */
export function financeSum<Id extends FinanceColumn>(column: Id): Measure<'docTypeName' | Id> {
  return {
    columns: ['docTypeName', column],
    amountOf: ([document, cell]) => signedParts(column, document, cell),
    isOdd: ([document, cell]) => isOddAmount(column, document, cell),
    fold: SUM,
  };
}

/** Pieces sold less pieces returned. The signs verified for money are not enough: money that stands for a lost piece sells none. */
export function financePieces(): Measure<'docTypeName' | 'sellerOperName' | 'retailAmount' | 'quantity'> {
  return {
    columns: ['docTypeName', 'sellerOperName', 'retailAmount', 'quantity'],
    amountOf: ([document, operation, amount, quantity]) =>
      (isPiece(operation, partsIn(amount) !== 0) ? signedParts('quantity', document, quantity) : 0),
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
