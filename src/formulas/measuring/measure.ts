import type { Cell } from '../../ports/workbook';
import { RETURN_DOCUMENT, SALE_DOCUMENT } from '../../wb/wire-words';

/** How amounts are put together: plain numbers inside, so that they may wait in a cache. */
export interface Fold {
  readonly start: number | null;
  add(a: number | null, b: number | null): number | null;
  /** What the cell shows; '' for none. */
  show(amount: number | null): Cell;
}

/** A number over the rows of a group. */
export interface Measure<ColumnId extends string = string> {
  readonly columns: readonly ColumnId[];
  /** What one row gives, from the cells of the columns. */
  readonly amountOf: (cells: readonly Cell[]) => number | null;
  readonly fold: Fold;
}

/** WB's money has up to three decimals; whole numbers of this part add up without an error. */
const PARTS = 10_000;
const KOPECK_PARTS = 100;

const SUM: Fold = {
  start: 0,
  add: (a, b) => Number(a) + Number(b),
  show: (amount) => Number(amount) / PARTS,
};

/** Money that is paid out: summed exactly, rounded once. */
const PAID: Fold = { ...SUM, show: (amount) => roundHalfUp(Number(amount) / KOPECK_PARTS) / 100 };

const LEAST: Fold = {
  start: null,
  add: (a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)),
  show: (amount) => amount ?? '',
};

/** Texts do not count, as in SUMIFS. */
function partsIn(cell: Cell | undefined): number {
  return typeof cell === 'number' ? Math.round(cell * PARTS) : 0;
}

/** Halves go away from zero, as in ROUND. */
function roundHalfUp(value: number): number {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}

export function rowCount(): Measure<never> {
  return { columns: [], amountOf: () => PARTS, fold: SUM };
}

/** Rows whose cell is ticked. */
export function tickedCount<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => (cell === true ? PARTS : 0), fold: SUM };
}

/** Rows whose cell is not ticked. */
export function untickedCount<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => (cell === true ? 0 : PARTS), fold: SUM };
}

export function sumOf<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => partsIn(cell), fold: SUM };
}

/** WB writes the money of a return with a minus; how much was returned has none. */
export function sizeOf<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => Math.abs(partsIn(cell)), fold: SUM };
}

/** The smallest number: sizes of one article may differ. */
export function leastOf<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => (typeof cell === 'number' ? cell : null), fold: LEAST };
}

/** How a row counts by its `docTypeName`: documents of sale, of return, and all others, which mostly have none. */
interface Sign {
  sale: number;
  return: number;
  other: number;
}

/** S − R, A, and A − 2R of the payout rules that were verified against WB's own reports. */
const SALES_MINUS_RETURNS: Sign = { sale: 1, return: -1, other: 0 };
const ALL: Sign = { sale: 1, return: 1, other: 1 };
const ALL_MINUS_TWICE_RETURNS: Sign = { sale: 1, return: -1, other: 1 };

type FinanceColumn =
  | 'forPay' | 'retailAmount' | 'quantity' | 'deliveryService' | 'paidStorage' | 'paidAcceptance' | 'deduction' | 'penalty'
  | 'additionalPayment' | 'cashbackAmount' | 'cashbackCommissionChange';

/** The sign follows from the type of document alone, never from the operation's name: names change, and new ones come. */
const SIGNS: Readonly<Record<FinanceColumn, Sign>> = {
  forPay: SALES_MINUS_RETURNS,
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
};

const CHARGES = [
  'deliveryService', 'paidStorage', 'paidAcceptance', 'deduction', 'penalty', 'additionalPayment', 'cashbackAmount', 'cashbackCommissionChange',
] as const;

function signedParts(column: FinanceColumn, document: Cell | undefined, cell: Cell | undefined): number {
  const sign = SIGNS[column];
  const factor = document === SALE_DOCUMENT ? sign.sale : document === RETURN_DOCUMENT ? sign.return : sign.other;
  return factor * partsIn(cell);
}

/** One sum of the finance rows as WB adds it up in its own reports. */
export function financeSum<Id extends FinanceColumn>(column: Id): Measure<'docTypeName' | Id> {
  return { columns: ['docTypeName', column], amountOf: ([document, cell]) => signedParts(column, document, cell), fold: SUM };
}

/** What WB pays: goods less charges. Equals `bankPaymentSum` of WB's report over the rows of that report. */
export function payoutSum(): Measure<'docTypeName' | 'forPay' | (typeof CHARGES)[number]> {
  return {
    columns: ['docTypeName', 'forPay', ...CHARGES],
    amountOf: ([document, forPay, ...charges]) =>
      CHARGES.reduce((rest, column, at) => rest - signedParts(column, document, charges[at]), signedParts('forPay', document, forPay)),
    fold: PAID,
  };
}
