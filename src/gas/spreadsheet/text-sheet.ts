import { UNFINISHED } from '../../app/state/sheet-list';
import type { TextSheet, TextSheetPort, TextRow } from '../../ports/document';
import type { Cell, SheetListPort } from '../../ports/workbook';
import { activeSpreadsheet } from './active-spreadsheet';
import { sheetCall } from './sheet-errors';
import { listSheet, ownSheet } from './own-sheets';
import { isMarked, markSheet } from './sheet-marks';
import { beginSheet, finishSheet, freeName } from './unfinished-sheet';

const SPARE_ROWS = 20;
const TITLE_PT = 14;
/** The column of what follows a label. */
const ANSWER = 2;
/** Of cells that are there to be changed. */
const CHOICE_COLOUR = '#fff8dc';

export function spreadsheetTextSheet(list: SheetListPort): TextSheetPort {
  return {
    isFileBlank() {
      const [first, ...others] = activeSpreadsheet().getSheets();
      return others.length === 0 && first?.getLastRow() === 0;
    },
    rewrite: (text) => sheetCall(text.title, () => rewrite(activeSpreadsheet(), list, text)),
    create: (text) => sheetCall(text.title, () => create(activeSpreadsheet(), list, text)),
  };
}

function create(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, list: SheetListPort, text: TextSheet): void {
  const { tag, title, widthsPx, rows, before, rowCount = rows.length + SPARE_ROWS - 1 } = text;
  const next = before === undefined ? null : ownSheet(spreadsheet, list, before);
  // A new sheet is what people look at, wanted or not.
  const viewed = spreadsheet.getActiveSheet();
  const sheet = cutShort(spreadsheet, list, tag) ?? beginSheet(spreadsheet, list, text, next === null ? 0 : next.getIndex() - 1);
  fit(sheet, rowCount, widthsPx.length);
  widthsPx.forEach((widthPx, at) => { sheet.setColumnWidth(at + 1, widthPx); });
  const range = sheet.getRange(1, 1, rows.length, widthsPx.length);
  range.setWrap(before === undefined).setVerticalAlignment('middle').setValues(rows.map(({ cells }) => widthsPx.map((_width, at): Cell => cells[at] ?? '')));
  rows.forEach((row, at) => dress(sheet.getRange(at + 1, 1, 1, widthsPx.length), row));
  equip(sheet, text);
  if (sheet.getName().startsWith(UNFINISHED)) sheet.setName(freeName(spreadsheet, title));
  spreadsheet.setActiveSheet(before === undefined ? sheet : viewed);
  finishSheet(list, { tag, settles: false }, sheet);
}

/** What was being made when an execution died: it is gone on with, so that nobody gets a second one. */
function cutShort(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, list: SheetListPort, tag: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  const left = ownSheet(spreadsheet, list, UNFINISHED + tag);
  return left !== null && isMarked(left) ? left : null;
}

function equip(sheet: GoogleAppsScript.Spreadsheet.Sheet, { choices = [], formats = [], headings = [] }: TextSheet): void {
  for (const { row, column, of } of choices) {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    const filled = 'row' in of ? rule.requireValueInRange(sheet.getRange(of.row, of.column, sheet.getMaxRows() - of.row + 1, 1), true) : rule.requireValueInList([...of], true);
    sheet.getRange(row, column).setDataValidation(filled.build()).setBackground(CHOICE_COLOUR);
  }
  for (const { row, column, rows, columns } of headings) asHeading(sheet.getRange(row, column, rows, columns).setWrap(true).setVerticalAlignment('middle'));
  for (const { area, format } of formats) sheet.getRange(area.row, area.column, area.rows, area.columns).setNumberFormat(format);
}

function rewrite(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, list: SheetListPort, page: TextSheet): void {
  const sheet = ownSheet(spreadsheet, list, page.tag) ?? newBeside(spreadsheet, list, page);
  sheet.clear();
  fit(sheet, page.rows.length, page.widthsPx.length);
  page.widthsPx.forEach((widthPx, at) => { sheet.setColumnWidth(at + 1, widthPx); });
  // Before the values: a text that looks like a number must stay one.
  for (const { row, rows, formats } of page.tables ?? []) sheet.getRange(row, 1, rows, formats.length).setNumberFormats(Array.from({ length: rows }, () => [...formats]));
  const columns = page.widthsPx.length;
  sheet.getRange(1, 1, page.rows.length, columns).setVerticalAlignment('top').setValues(page.rows.map(({ cells }) => page.widthsPx.map((_width, at): Cell => cells[at] ?? '')));
  page.rows.forEach((row, at) => { if (row.look !== 'plain' || row.format !== undefined) dress(sheet.getRange(at + 1, 1, 1, row.look === 'heading' ? columns : ANSWER), row); });
  sheet.activate();
}

function newBeside(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, list: SheetListPort, { tag, title }: TextSheet): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, title), spreadsheet.getActiveSheet().getIndex());
  markSheet(sheet, tag);
  listSheet(list, tag, sheet);
  return sheet;
}

/** Exactly as large as what stands on it: empty cells count towards Google's limit too. */
function fit(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [spareRows, spareColumns] = [sheet.getMaxRows() - rows, sheet.getMaxColumns() - columns];
  if (spareRows > 0) sheet.deleteRows(rows + 1, spareRows);
  if (spareRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -spareRows);
  if (spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
}

function dress(range: GoogleAppsScript.Spreadsheet.Range, { look, format }: TextRow): void {
  if (look === 'title') range.setWrap(false).setFontWeight('bold').setFontSize(TITLE_PT);
  if (look === 'step') range.getCell(1, 1).setFontWeight('bold');
  if (look === 'heading') range.setFontWeight('bold').setBackground('#f3e8fb').setWrap(true);
  if (format !== undefined) range.getCell(1, range.getNumColumns()).setNumberFormat(format).setHorizontalAlignment('left');
}

function asHeading(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.setFontWeight('bold').setBackground('#f3e8fb');
}
