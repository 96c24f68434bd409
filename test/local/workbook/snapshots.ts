import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from '../../../local/workbook/snapshot';

type SheetParts = Partial<Omit<SheetSnapshot, 'styleAt' | 'numberFormatAt'>> & {
  /** Keyed by row and column, `'1:2'`. */
  formats?: Record<string, string>;
  styles?: Record<string, CellStyle>;
};

const PLAIN: CellStyle = {};

export function sheetOf({ formats = {}, styles = {}, ...parts }: SheetParts): SheetSnapshot {
  return {
    id: 1,
    name: 'Лист1',
    hidden: false,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    columnWidthsPx: {},
    hiddenColumns: [],
    columnGroupDepths: {},
    hiddenRows: [],
    numberFormatAt: (row, column) => formats[`${row}:${column}`] ?? 'General',
    styleAt: (row, column) => styles[`${row}:${column}`] ?? PLAIN,
    notes: [],
    filter: null,
    charts: [],
    ...parts,
  };
}

export function workbookOf(sheets: SheetSnapshot[], parts: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { name: 'Книга', timeZone: 'Europe/Moscow', locale: 'ru_RU', sheets, namedRanges: [], ...parts };
}
