import type { Cell } from '../../ports/workbook';
import { parseDecimal } from '../../wb/decimal';

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

/** WB's money has up to three decimals; whole numbers of this part add up without an error. */
export const PARTS = 10_000;

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

/** An amount that stands in the cell as text counts like the number that it is. */
export function partsIn(cell: Cell | undefined): number {
  const amount = typeof cell === 'string' ? parseDecimal(cell) : cell;
  return typeof amount === 'number' ? Math.round(amount * PARTS) : 0;
}

/** Whether a cell has a text that is no amount. */
export function isUnreadable(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && parseDecimal(cell) === null;
}

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
  return { columns: [column], amountOf: ([cell]) => (typeof cell === 'number' ? cell : null), fold: LEAST };
}
