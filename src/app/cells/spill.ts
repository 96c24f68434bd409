import type { SheetCells } from '../../ports/document';
import type { Area } from '../../ports/workbook';

/** The same cells before a formula was taken away, and after. */
export interface Difference {
  before: SheetCells;
  after: SheetCells;
}

/**
 * The cells that a formula filled: Google does not tell them from typed ones, but they are empty as soon as the formula is
 * gone. Neighbours that emptied with a formula of their own are left out: it stands in their row or column.
 */
export function spillOf({ row, column }: Pick<Area, 'row' | 'column'>, difference: Difference): Area {
  const { formulas } = difference.before;
  const emptied = (r: number, c: number): boolean => hasEmptied(difference, r, c);
  const isFormula = (r: number, c: number): boolean => (formulas[r - 1]?.[c - 1] ?? '') !== '';

  const isOfRow = (r: number): boolean => {
    let c = column - 1;
    while (emptied(r, c)) c -= 1;
    return !isFormula(r, c);
  };
  const isOfColumn = (c: number): boolean => {
    let r = row - 1;
    while (emptied(r, c)) r -= 1;
    return !isFormula(r, c);
  };

  let columns = 1;
  while (emptied(row, column + columns) && isOfColumn(column + columns)) columns += 1;
  let rows = 1;
  while (someColumn(columns, (at) => emptied(row + rows, column + at)) && !someColumn(columns, (at) => isFormula(row + rows, column + at)) && isOfRow(row + rows)) rows += 1;
  return { row, column, rows, columns };
}

/** Whether the cell showed something and holds nothing of its own. */
export function hasEmptied({ before, after }: Difference, row: number, column: number): boolean {
  const isTyped = (before.formulas[row - 1]?.[column - 1] ?? '') === '';
  return isTyped && valueAt(before, row, column) !== '' && valueAt(after, row, column) === '';
}

export function valueAt({ values }: SheetCells, row: number, column: number): SheetCells['values'][number][number] {
  return values[row - 1]?.[column - 1] ?? '';
}

function someColumn(columns: number, holds: (at: number) => boolean): boolean {
  return Array.from({ length: columns }, (_column, at) => at).some(holds);
}
