import type { Area } from '../workbook/snapshot';

/** Shown instead of a number that might not be Google's. */
export const NOT_EMULATED = '#NOT_EMULATED!';

export type Scalar = string | number | boolean;

/** What the engine reads of a workbook: the grid stays the owner of every value. */
export interface FormulaBook {
  locale: string;
  timeZone: string;
  sheets: FormulaSheet[];
  namedRanges: { name: string; sheetId: number; area: Area }[];
  formulas: FormulaSource[];
}

export interface FormulaSheet {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  lastRow: number;
  /** What was typed into a cell; nothing for a formula and for what formulas spill. */
  typedValue(row: number, column: number): Scalar | undefined;
}

export interface CellPlace {
  sheetId: number;
  row: number;
  column: number;
}

export interface FormulaSource extends CellPlace {
  /** As typed, with the leading `=`. */
  text: string;
}

/** An argument or a result of a custom function; empty is null. */
export type CustomValue = Scalar | null | (Scalar | null)[][];

/** Runs a custom function of the script; what it throws becomes the cell's `#ERROR!`. */
export type CallCustom = (name: string, args: CustomValue[]) => CustomValue;

export interface FormulaResult extends CellPlace {
  value: Scalar;
}

export interface Calculated {
  /** One per formula. */
  values: FormulaResult[];
  /** The cells that array results fill, without the formulas' own. */
  spills: FormulaResult[];
  /** Why a cell shows `#ERROR!`, `#REF!` or `#NOT_EMULATED!`. */
  messages: (CellPlace & { message: string })[];
}

export interface SheetArea {
  sheetId: number;
  area: Area;
}

export function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row}:${column}`;
}
