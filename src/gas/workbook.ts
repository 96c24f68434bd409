import type { SheetLook, SheetPort, WorkbookPort } from '../ports/workbook';
import { dressColumns, sheetPort } from './sheet';
import { sheetCall } from './sheet-errors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata with this key marks a sheet of ours: its value is `tag@sheetId`, so that a copy of the sheet does not count. */
const SHEET_KEY = 'wb.sheet';
const FIRST_ROWS = 200;

export function activeWorkbook(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    find: (tag) => {
      const sheet = findSheet(spreadsheet, tag);
      return sheet === null ? null : sheetPort(sheet);
    },
    create: (look) => create(spreadsheet, look),
    activeTag: () => tagOf(spreadsheet.getActiveSheet()),
    cellCount: () => spreadsheet.getSheets().reduce((cells, sheet) => cells + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    flush: () => SpreadsheetApp.flush(),
  };
}

function findSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tag: string): Sheet | null {
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null && metadata.getValue() === mark(tag, sheet)) return sheet;
  }
  return null;
}

function tagOf(sheet: Sheet): string | null {
  const marks = sheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find().map((metadata) => metadata.getValue() as string);
  const own = marks.find((value) => value.endsWith(`@${sheet.getSheetId()}`));
  return own === undefined ? null : own.slice(0, own.lastIndexOf('@'));
}

function mark(tag: string, sheet: Sheet): string {
  return `${tag}@${sheet.getSheetId()}`;
}

/** The sheet's own mark is set last: a sheet whose making was cut short is not ours, and is made anew under a free name. */
function create(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { tag, title, columns }: SheetLook): SheetPort {
  return sheetCall(title, () => {
    const sheet = spreadsheet.insertSheet(freeName(spreadsheet, title), spreadsheet.getNumSheets());
    const spareColumns = sheet.getMaxColumns() - columns.length;
    if (spareColumns > 0) sheet.deleteColumns(columns.length + 1, spareColumns);
    if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
    if (sheet.getMaxRows() > FIRST_ROWS) sheet.deleteRows(FIRST_ROWS + 1, sheet.getMaxRows() - FIRST_ROWS);
    dressColumns(sheet, 1, columns);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
    sheet.addDeveloperMetadata(SHEET_KEY, mark(tag, sheet), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    return sheetPort(sheet);
  });
}

function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): string {
  let name = title;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number += 1) name = `${title} (${number})`;
  return name;
}
