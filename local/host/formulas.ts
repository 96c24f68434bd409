import { Formula, type Scalar } from './workbook/cell';
import type { FormulaCell, FormulaValue } from './formula-engine';
import type { Sheet } from './workbook/sheet';
import type { Workbook } from './workbook/workbook';
import { utcMsToSerial } from './workbook/time-zone';

/** Every formula of a workbook, sheet by sheet, row by row. */
export function formulaCells(workbook: Workbook): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    sheet.values.forEach((cell, row, column) => {
      if (cell instanceof Formula) cells.push({ sheet, row, column, text: cell.text });
    });
  }
  return cells;
}

/** Puts a calculated value behind a formula. */
export function setFormulaValue(sheet: Sheet, row: number, column: number, value: Scalar): void {
  const cell = sheet.values.get(row, column);
  if (cell instanceof Formula) cell.value = value;
}

/** Arguments as a custom function gets them: an empty cell is an empty text. */
export function blankAsText(args: (FormulaValue | FormulaValue[][])[]): unknown[] {
  return args.map((arg) => (Array.isArray(arg) ? arg.map((row) => row.map((cell) => cell ?? '')) : arg ?? ''));
}

/** What a custom function returned, as cells: dates become serial numbers, null and undefined empty cells. */
export function asFormulaValue(value: unknown, timeZone: string): FormulaValue | FormulaValue[][] {
  if (!Array.isArray(value)) return asCell(value, timeZone);
  return value.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => asCell(cell, timeZone)));
}

function asCell(value: unknown, timeZone: string): FormulaValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return utcMsToSerial(timeZone, value.getTime());
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
