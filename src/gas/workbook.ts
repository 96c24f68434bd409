import type { SheetLook, SheetPort, WorkbookPort } from '../ports/workbook';
import { dressColumns, sheetPort } from './sheet';
import { sheetCall } from './sheet-errors';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata with this key marks a sheet of ours: its value is `tag@sheetId`, so that a copy of the sheet does not count. */
const SHEET_KEY = 'wb.sheet';
const FIRST_ROWS = 200;
/** Begins the name of a sheet that is still being made: if the execution dies, the next one clears it away. */
const UNFINISHED = '⏳ ';

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

function findSheet(spreadsheet: Spreadsheet, tag: string): Sheet | null {
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null && metadata.getValue() === mark(tag, sheet)) return finished(spreadsheet, sheet);
  }
  return null;
}

function finished(spreadsheet: Spreadsheet, sheet: Sheet): Sheet {
  const name = sheet.getName();
  return name.startsWith(UNFINISHED) ? sheet.setName(freeName(spreadsheet, name.slice(UNFINISHED.length))) : sheet;
}

function tagOf(sheet: Sheet): string | null {
  const marks = sheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find().map((metadata) => metadata.getValue() as string);
  const own = marks.find((value) => value.endsWith(`@${sheet.getSheetId()}`));
  return own === undefined ? null : own.slice(0, own.lastIndexOf('@'));
}

function mark(tag: string, sheet: Sheet): string {
  return `${tag}@${sheet.getSheetId()}`;
}

function create(spreadsheet: Spreadsheet, { tag, title, columns }: SheetLook): SheetPort {
  return sheetCall(title, () => {
    const viewed = spreadsheet.getActiveSheet();
    const remains = spreadsheet.getSheetByName(UNFINISHED + title);
    if (remains !== null) spreadsheet.deleteSheet(remains);
    const sheet = spreadsheet.insertSheet(UNFINISHED + title, spreadsheet.getNumSheets());
    fitGrid(sheet, columns.length);
    dressColumns(sheet, 1, columns);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
    sheet.addDeveloperMetadata(SHEET_KEY, mark(tag, sheet), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    finished(spreadsheet, sheet);
    spreadsheet.setActiveSheet(viewed);
    return sheetPort(sheet);
  });
}

/** Empty cells count towards Google's limit too, so a new sheet starts small. */
function fitGrid(sheet: Sheet, columns: number): void {
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
  const spareRows = sheet.getMaxRows() - FIRST_ROWS;
  if (spareRows > 0) sheet.deleteRows(FIRST_ROWS + 1, spareRows);
}

function freeName(spreadsheet: Spreadsheet, title: string): string {
  let name = title;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number += 1) name = `${title} (${number})`;
  return name;
}
