import type { Area, Cell } from './workbook';

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

export interface TextRow {
  /** Texts made safe by `textCell`, and formulas of our own. */
  cells: readonly Cell[];
  /** `step`: its first cell stands out. */
  look: 'title' | 'heading' | 'step' | 'plain';
  /** Number format of the last cell. */
  format?: string;
}

/** Rows of a text sheet that are a table, with a number format for each of its columns. */
export interface TextTable {
  row: number;
  rows: number;
  formats: readonly string[];
}

/** A sheet that is written to be read, not to hold data. */
export interface TextSheet {
  tag: string;
  title: string;
  widthsPx: readonly number[];
  rows: readonly TextRow[];
  tables?: readonly TextTable[];
  /** The sheet of ours that it stands before; without one it is the first of the file, and shown. */
  before?: string;
  /** Rows of the sheet, where it has room for more than its texts. */
  rowCount?: number;
  /** Cells with something to choose from: these texts, or what stands on the same sheet from a cell down. Others may be typed too. */
  choices?: readonly { row: number; column: number; of: readonly string[] | { row: number; column: number } }[];
  formats?: readonly { area: Area; format: string }[];
  /** Headers of what stands beside other things. */
  headings?: readonly Area[];
}

export interface TextSheetPort {
  /** Whether the file has one sheet and nothing on it: a file that was just made. */
  isFileBlank(): boolean;
  /** Makes the sheet. */
  create(page: TextSheet): void;
  /** Shows it, beside the sheet that is looked at where it is new; what stood on it before is gone. */
  rewrite(page: TextSheet): void;
}

/** What can be done to a file before it is shown to others. */
export interface SharingPort {
  /** Those of the sheets with these tags that nobody protects, and those that carry our warning. */
  warnings(tags: readonly string[]): { without: string[]; own: string[] };
  /** Has Google ask «are you sure?» before a person edits these sheets; scripts and refreshes write as before. */
  warn(tags: readonly string[]): void;
  /** Takes our warning from these sheets, and no other protection. */
  unwarn(tags: readonly string[]): void;
  /**
   * Makes a copy of the sheet the user is looking at, with the values that its formulas show, and opens it.
   * @returns its name
   */
  copyAsValues(suffix: string): string;
}

export interface StampPlace {
  /** Of the sheet where it is made. */
  sheetTag: string;
  /** What tells our cell from others, in every language; a new one gets the first. */
  notes: readonly [string, ...string[]];
}

/** The cell that formulas take as their last argument: a new value in it makes Sheets calculate them anew. */
export interface StampPort {
  /** Moscow wall clock as a serial; null when there is no such cell. */
  read(): number | null;
  /** Into the cell wherever the user has moved it; where it is missing, or its name stands at another cell, it is made. */
  write(serial: number, place: StampPlace): void;
}
