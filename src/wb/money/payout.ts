import { isUnreadable, partsIn } from './amount';
import { type DocumentType, documentType, isPiece } from './finance-words';

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
  // These are inside the others or beside them, and change no payout.
  retailPriceWithDisc: SALES_MINUS_RETURNS,
  cashbackDiscount: SALES_MINUS_RETURNS,
  vw: SALES_MINUS_RETURNS,
  vwNds: SALES_MINUS_RETURNS,
  acquiringFee: SALES_MINUS_RETURNS,
  rebillLogisticCost: ALL,
} as const satisfies Record<string, Sign>;

export type FinanceColumn = keyof typeof SIGNS;

/** What WB takes off what it owes for goods. */
export const CHARGES = [
  'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
] as const satisfies readonly FinanceColumn[];

/** An amount of a finance row in parts (`amount.ts`), with the sign that WB gives it in its own totals; 0 where nobody can say. */
export function signedParts(column: FinanceColumn, document: unknown, amount: unknown): number {
  return Number(SIGNS[column][documentType(document)]) * partsIn(amount);
}

/** Whether an amount counts less than it should. Nothing is nothing under whatever document. */
export function isOddAmount(column: FinanceColumn, document: unknown, amount: unknown): boolean {
  return isUnreadable(amount) || (SIGNS[column][documentType(document)] === null && partsIn(amount) !== 0);
}

/** Pieces of a finance row, in parts: the signs verified for money are not enough, because money that stands for a lost piece sells none. */
export function pieceParts(document: unknown, operation: unknown, retailAmount: unknown, quantity: unknown): number {
  return isPiece(operation, partsIn(retailAmount) !== 0) ? signedParts('quantity', document, quantity) : 0;
}
