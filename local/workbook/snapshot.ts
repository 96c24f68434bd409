/** A workbook as plain data: what the local host hands to the xlsx writer and to the browser page. */
export interface WorkbookSnapshot {
  name: string;
  timeZone: string;
  locale: string;
  sheets: SheetSnapshot[];
  namedRanges: { name: string; sheetId: number; area: Area }[];
}

/** 1-based, like Apps Script. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetSnapshot {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  /** Dense up to the last row with content; `undefined` is an empty cell. Dates are serial numbers. */
  rows: (CellSnapshot | undefined)[][];
  /** Keyed by 1-based column. */
  columnWidthsPx: Record<number, number>;
  /** Those of groups that are folded up included. */
  hiddenColumns: number[];
  /** Keyed by 1-based column. */
  columnGroupDepths: Record<number, number>;
  hiddenRows: number[];
  /** Number format of a cell; `General` where none was set. */
  numberFormatAt(row: number, column: number): string;
  styleAt(row: number, column: number): CellStyle;
  notes: { row: number; column: number; text: string }[];
  filter: Area | null;
  charts: ChartSnapshot[];
}

export type CellSnapshot = string | number | boolean | FormulaSnapshot;

export interface FormulaSnapshot {
  formula: string;
  value: string | number | boolean;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  background?: string;
  color?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
}

export interface ChartSnapshot {
  kind: 'line' | 'column' | 'bar' | 'pie';
  title: string;
  /** Columns of any sheet: the first is the category axis; the others are series with their header in the first row. */
  columns: (Area & { sheetId: number })[];
  anchor: { row: number; column: number };
  widthPx: number;
  heightPx: number;
}
