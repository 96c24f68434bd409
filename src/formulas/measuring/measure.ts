import type { Cell } from '../../ports/workbook';
import { isUnreadable, PARTS, partsIn } from '../../wb/money/amount';
import { parseDecimal } from '../../wb/money/decimal';

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
  /** Whether something in the row is not understood, so that it gives less than it should: such rows are counted. */
  readonly isOdd?: (cells: readonly Cell[]) => boolean;
  readonly fold: Fold;
}

export const SUM: Fold = {
  start: 0,
  add: (a, b) => Number(a) + Number(b),
  show: (amount) => Number(amount) / PARTS,
};

const LEAST: Fold = {
  start: null,
  add: (a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)),
  show: (amount) => amount ?? '',
};

export function rowCount(): Measure<never> {
  return { columns: [], amountOf: () => PARTS, fold: SUM };
}

/** Rows whose cell is ticked. */
export function tickedCount<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => (cell === true ? PARTS : 0), fold: SUM };
}

export function sumOf<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => partsIn(cell), isOdd: ([cell]) => isUnreadable(cell), fold: SUM };
}

/** The smallest number: sizes of one article may differ. */
export function leastOf<Id extends string>(column: Id): Measure<Id> {
  return { columns: [column], amountOf: ([cell]) => parseDecimal(cell), isOdd: ([cell]) => isUnreadable(cell), fold: LEAST };
}
