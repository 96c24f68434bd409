import type { ColumnIdOf } from '../datasets';
import type { Cell } from '../ports/workbook';
import { inKopecks } from '../wb/amount';
import { CHARGES, type FinanceColumn, isOddAmount, pieceParts, signedParts } from '../wb/payout';
import type { ReportTables, Row } from './report';

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

/** Finance rows of the shop: the cells of `SUM_COLUMNS`, then those of the report's own columns. */
export function financeRows(tables: ReportTables, own: readonly ColumnIdOf<'finance'>[]): readonly Row[] {
  return tables.rows('finance', [...SUM_COLUMNS, ...own]);
}

export function ownCells(row: Row): Row {
  return row.slice(SUM_COLUMNS.length);
}

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

/** Sums of rows by a key, in the order in which the keys came first. */
export function sumsBy(rows: readonly Row[], keyOf: (own: Row) => string): Map<string, FinanceSums> {
  const groups = new Map<string, FinanceSums>();
  for (const row of rows) {
    const key = keyOf(ownCells(row));
    const sums = groups.get(key) ?? emptySums();
    groups.set(key, sums);
    addRow(sums, row);
  }
  return groups;
}

/** Adds sums to sums, in place. */
export function addSums(sums: FinanceSums, more: FinanceSums): void {
  for (const column of Object.keys(more) as (keyof FinanceSums)[]) sums[column] += more[column];
}
