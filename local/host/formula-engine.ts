import type { Sheet } from './workbook/sheet';
import type { Workbook } from './workbook/workbook';

/** A cell that holds a formula. */
export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  /** As typed, with the leading `=`. */
  text: string;
}

export type FormulaValue = string | number | boolean | null;

/** Runs a custom function of the script; dates are serial numbers, empty is null. Throws with the text for the cell's note. */
export type CallCustomFunction = (name: string, args: (FormulaValue | FormulaValue[][])[]) => FormulaValue | FormulaValue[][];

/**
 * Calculates formula cells. It reads values through `sheet.value(row, column)`, formula texts through `formulaCells`, and
 * answers through `setFormulaValue` and `sheet.spilled`; errors are texts such as `#N/A`. Without an engine formula cells
 * show `notCalculated`.
 */
export interface FormulaEngine {
  recalculate(workbook: Workbook, callCustom: CallCustomFunction): void;
}
