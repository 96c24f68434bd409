import type { TextSheet, TextSheetPort, TextRow } from '../../ports/document';
import type { Cell, SheetListPort } from '../../ports/workbook';
import { activeSpreadsheet } from './active-spreadsheet';
import { sheetCall } from './sheet-errors';
import { listSheet } from './own-sheets';
import { markSheet } from './sheet-marks';
import { freeName } from './workbook';

const SPARE_ROWS = 20;
const TITLE_PT = 14;

export function spreadsheetTextSheet(list: SheetListPort): TextSheetPort {
  return {
    isFileBlank() {
      const [first, ...others] = activeSpreadsheet().getSheets();
      return others.length === 0 && first?.getLastRow() === 0;
    },
    create: (text) => sheetCall(text.title, () => create(activeSpreadsheet(), list, text)),
  };
}

function create(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, list: SheetListPort, { tag, title, widthsPx, rows }: TextSheet): void {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, title), 0);
  markSheet(sheet, tag);
  listSheet(list, tag, sheet);
  sheet.deleteColumns(widthsPx.length + 1, sheet.getMaxColumns() - widthsPx.length);
  sheet.deleteRows(rows.length + SPARE_ROWS, sheet.getMaxRows() - rows.length - SPARE_ROWS);
  widthsPx.forEach((widthPx, at) => { sheet.setColumnWidth(at + 1, widthPx); });
  const range = sheet.getRange(1, 1, rows.length, widthsPx.length);
  range.setWrap(true).setVerticalAlignment('middle').setValues(rows.map(({ cells }) => widthsPx.map((_width, at): Cell => cells[at] ?? '')));
  rows.forEach((row, at) => dress(sheet.getRange(at + 1, 1, 1, widthsPx.length), row));
  sheet.activate();
}

function dress(range: GoogleAppsScript.Spreadsheet.Range, { look, format }: TextRow): void {
  if (look === 'title') range.setWrap(false).setFontWeight('bold').setFontSize(TITLE_PT);
  if (look === 'step') range.getCell(1, 1).setFontWeight('bold');
  if (look === 'heading') range.setFontWeight('bold').setBackground('#f3e8fb');
  if (format !== undefined) range.getCell(1, range.getNumColumns()).setNumberFormat(format).setHorizontalAlignment('left');
}
