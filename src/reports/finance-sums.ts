import type { ColumnIdOf } from '../datasets';
import type { Cell } from '../ports/workbook';
import { inKopecks, PARTS } from '../wb/money/amount';
import { CHARGES, type FinanceColumn, isOddAmount, pieceParts, signedParts } from '../wb/money/payout';
import type { Fold, Folded } from './fold';
import type { Row } from './report';

type SummedColumn = (typeof SUMMED)[number] | 'quantity';

/** Sums of finance rows in parts, each with the sign that WB gives it in its own totals. */
export type FinanceSums = Record<SummedColumn, number> & {
  rows: number;
  /** Rows of which an amount counts less than it should: nobody knows its sign, or it is no number. */
  odd: number;
};

const SUMMED = ['forPay', 'retailAmount', ...CHARGES] as const satisfies readonly FinanceColumn[];

/** What every reader of sums needs of a row; a report's own columns follow. */
export const SUM_COLUMNS = ['docTypeName', 'sellerOperName', 'quantity', ...SUMMED] as const satisfies readonly ColumnIdOf<'finance'>[];

function ownCells(row: Row): Row {
  return row.slice(SUM_COLUMNS.length);
}

const ADDED = [...SUMMED, 'quantity', 'rows', 'odd'] as const;

export function emptySums(): FinanceSums {
  return { ...Object.fromEntries([...SUMMED, 'quantity'].map((column) => [column, 0])) as Record<SummedColumn, number>, rows: 0, odd: 0 };
}

const FIRST_SUMMED = SUM_COLUMNS.length - SUMMED.length;

/** Adds a row to sums, in place: there may be half a million, and most of their amounts are nothing. */
export function addRow(sums: FinanceSums, row: Row): void {
  const [document, operation, quantity] = row as readonly [Cell, Cell, Cell];
  let isOdd = false;
  SUMMED.forEach((column, at) => {
    const amount = row[FIRST_SUMMED + at];
    if (amount === '' || amount === 0) return;
    sums[column] += signedParts(column, document, amount);
    isOdd = isOdd || isOddAmount(column, document, amount);
  });
  if (quantity !== '' && quantity !== 0) sums.quantity += pieceParts(document, operation, row[FIRST_SUMMED + 1], quantity);
  sums.rows += 1;
  if (isOdd) sums.odd += 1;
}

/** «Итого к оплате»: goods less charges. */
export function payoutParts(sums: FinanceSums): number {
  return CHARGES.reduce((rest, column) => rest - sums[column], sums.forPay);
}

/** The sums as columns of a table, in roubles and pieces. */
export function sumColumns(sums: FinanceSums): Record<SummedColumn, number> {
  return Object.fromEntries([...SUMMED, 'quantity' as const].map((column) => [column, inKopecks(sums[column])])) as Record<SummedColumn, number>;
}

/** What sums add to the columns that reports have of them. */
export function addedSums(sums: FinanceSums): FinanceSums & { payout: number } {
  const money = Object.fromEntries([...SUMMED, 'quantity' as const].map((column) => [column, sums[column]])) as Record<SummedColumn, number>;
  return { ...money, rows: sums.rows * PARTS, odd: sums.odd * PARTS, payout: payoutParts(sums) };
}

/** Adds sums to sums, in place. */
export function addSums(sums: FinanceSums, more: FinanceSums): void {
  for (const column of ADDED) sums[column] += more[column];
}

/** What a fold of finance rows says besides the columns of the sums. */
interface OfFinance<T extends Folded> extends Pick<Fold<T>, 'id' | 'mayLack' | 'given' | 'empty'> {
  /** Columns that it needs besides those. */
  own: readonly ColumnIdOf<'finance'>[];
  /** @param own cells of the own columns  @param row begins with the cells of `SUM_COLUMNS` */
  keys(given: Row): (own: Row, row: Row) => string | null;
  /** Has to call `addRow` for the sums that all reports have. */
  add(sums: T, own: Row, row: Row): void;
}

/** Finance rows added up by a key. */
export function financeFold<T extends Folded>({ own, keys, add, ...fold }: OfFinance<T>): Fold<T> {
  return {
    ...fold,
    dataset: 'finance',
    day: 'rrDate',
    columns: [...SUM_COLUMNS, ...own],
    keys: (given) => {
      const keyOf = keys(given);
      return (row) => keyOf(ownCells(row), row);
    },
    add: (sums, row) => add(sums, ownCells(row), row),
  };
}
