import { columnNumber } from '../workbook/a1';
import type { Area } from '../workbook/snapshot';
import type { FormulaBook, FormulaSheet, SheetArea } from './book';

const RANGE = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/** The cells a range token means on a sheet: `B2:B` ends with the sheet, `A:C` starts with it. */
export function areaOf(range: string, sheet: FormulaSheet): Area {
  const [, column = '', row = '', lastColumn = column, lastRow = row] = RANGE.exec(range) ?? [];
  const isOneCell = !range.includes(':');
  const rows = order(Number(row) || 1, Number(lastRow) || (isOneCell ? 1 : sheet.maxRows));
  const columns = order(columnNumber(column) || 1, columnNumber(lastColumn) || sheet.maxColumns);
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** The sheet of a name in a formula, which Sheets compares without regard to case. */
export function sheetNamed(book: FormulaBook, name: string): FormulaSheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

export function namedRange(book: FormulaBook, name: string): SheetArea | undefined {
  return book.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
}

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;
}

function order(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
