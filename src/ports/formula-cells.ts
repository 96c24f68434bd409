import type { Area } from './workbook';

export type CellPlace = Readonly<{ sheetId: number; row: number; column: number }>;

/** A cell that holds a formula. */
export interface FormulaCell extends CellPlace {
  /** For people: `'Sheet'!B2`. */
  address: string;
  /** As typed, with the leading `=`. */
  text: string;
}

/** What a cell shows: dates are moments, as Google gives and takes them. */
export type Shown = string | number | boolean | Date;

/** All cells of a sheet, from its first row and column on. */
export interface SheetCells {
  values: readonly (readonly Shown[])[];
  /** '' where a cell holds none, also where another cell's formula fills it. */
  formulas: readonly (readonly string[])[];
}

export interface FormulaCellsPort {
  /** Every formula of the file. */
  all(): FormulaCell[];
  /** The formula that stands there now; '' for none. */
  textAt(place: CellPlace): string;
  write(place: CellPlace, text: string): void;
  /** What the sheet shows now; null when it is gone. */
  cells(sheetId: number): SheetCells | null;
  /** Puts values in the place of whatever stands there; text stays text, '' empties. */
  put(sheetId: number, area: Area, values: readonly (readonly Shown[])[]): void;
  /** What parts arguments in this spreadsheet's settings. */
  separator(): ';' | ',';
}
