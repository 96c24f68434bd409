import type { WallClockPort } from '../ports/wall-clock';
import type { Area, Cell, ColumnLook, SheetPort, TaggedColumn } from '../ports/workbook';
import { sheetCall } from './sheet-errors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata with this key marks a column of ours; its value is the column's tag. */
const COLUMN_KEY = 'wb.column';
const HEADER_ROW = 1;

export function sheetPort(sheet: Sheet, clock: WallClockPort): SheetPort {
  const name = sheet.getName();
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const call = <T>(work: () => T) => sheetCall(name, work);
  return {
    name,
    lastRow: () => sheet.getLastRow(),
    maxRows: () => sheet.getMaxRows(),
    maxColumns: () => sheet.getMaxColumns(),
    columns: () => taggedColumns(sheet),
    insertColumns: (column, looks) => call(() => {
      sheet.insertColumnsBefore(column, looks.length);
      dressColumns(sheet, column, looks);
    }),
    read: (area) => call(() => range(area).getValues().map((row: unknown[]) => row.map((value) => cellOf(value, clock)))),
    write: (area, values) => call(() => { range(area).setValues(values as Cell[][]); }),
    addRows: (count) => call(() => { sheet.insertRowsAfter(sheet.getMaxRows(), count); }),
    setNote: (row, column, text) => call(() => { sheet.getRange(row, column).setNote(text); }),
    activate: () => { sheet.activate(); },
  };
}

/** A date comes as a moment; what is no cell value to us, such as a picture, reads as empty. */
function cellOf(value: unknown, clock: WallClockPort): Cell {
  if (typeof value !== 'object' || value === null) return value as Cell;
  return Object.prototype.toString.call(value) === '[object Date]' ? clock.serialOf(value as Date) : '';
}

/** Header, note, format, width and tag of the columns from `first` on. */
export function dressColumns(sheet: Sheet, first: number, looks: readonly ColumnLook[]): void {
  const rows = sheet.getMaxRows();
  const header = sheet.getRange(HEADER_ROW, first, 1, looks.length);
  looks.forEach((look, at) => {
    const column = first + at;
    sheet.getRange(1, column, rows, 1).setNumberFormat(look.numberFormat);
    sheet.setColumnWidth(column, look.widthPx);
    tagColumn(sheet, column, look.tag);
    if (look.hidden) sheet.hideColumns(column);
  });
  header.setNumberFormat('@').setValues([looks.map((look) => look.header)]).setNotes([looks.map((look) => look.note)]);
  header.setFontWeight('bold').setBackground('#f3e8fb').setWrap(true).setVerticalAlignment('middle');
}

function tagColumn(sheet: Sheet, column: number, tag: string): void {
  const rows = sheet.getMaxRows();
  sheet.getRange(1, column, rows, 1).addDeveloperMetadata(COLUMN_KEY, tag, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

function taggedColumns(sheet: Sheet): TaggedColumn[] {
  const found = sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find();
  return found.map((metadata) => ({
    tag: metadata.getValue() as string,
    column: (metadata.getLocation().getColumn() as GoogleAppsScript.Spreadsheet.Range).getColumn(),
  }));
}
