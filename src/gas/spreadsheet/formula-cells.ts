import type { CellPlace, FormulaCell, FormulaCellsPort, SheetCells, Shown } from '../../ports/document';
import { activeSpreadsheet } from './active-spreadsheet';
import { sheetCall } from './sheet-errors';

/** Languages of the spreadsheet's settings that write 1.5 with a point; in all others the comma is taken and `;` parts arguments. */
const DECIMAL_POINT = /^(?:en|ja|ko|zh|th|he|iw|hi|bn|ta|te|fil|ms|cy)(?![a-z])|^es_MX/i;

export const spreadsheetFormulas: FormulaCellsPort = {
  all: () => activeSpreadsheet().getSheets().flatMap(formulasOf),
  textAt: (place) => cellAt(place)?.getFormula() ?? '',
  write(place, text) {
    const cell = cellAt(place);
    if (cell !== null) sheetCall(cell.getSheet(), () => cell.setFormula(text));
  },
  cells: (sheetId) => cellsOf(sheetOf(sheetId)),
  put(sheetId, { row, column, rows, columns }, values) {
    const sheet = sheetOf(sheetId);
    if (sheet !== undefined) sheetCall(sheet, () => sheet.getRange(row, column, rows, columns).setValues(values.map((cells) => cells.map(literal))));
  },
  separator: () => (DECIMAL_POINT.test(activeSpreadsheet().getSpreadsheetLocale()) ? ',' : ';'),
};

function formulasOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): FormulaCell[] {
  const range = sheet.getDataRange();
  const sheetId = sheet.getSheetId();
  const found: FormulaCell[] = [];
  range.getFormulas().forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text === '') return;
      const address = `'${sheet.getName()}'!${range.getCell(row + 1, column + 1).getA1Notation()}`;
      found.push({ sheetId, row: row + 1, column: column + 1, address, text });
    });
  });
  return found;
}

function cellAt({ sheetId, row, column }: CellPlace): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = sheetOf(sheetId);
  const isThere = sheet !== undefined && row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
  return isThere ? sheet.getRange(row, column) : null;
}

function sheetOf(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return activeSpreadsheet().getSheets().find((one) => one.getSheetId() === sheetId);
}

function cellsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): SheetCells | null {
  const range = sheet?.getDataRange();
  return range === undefined ? null : { values: range.getValues() as Shown[][], formulas: range.getFormulas() };
}

/** Any text is marked as text: Sheets would make a formula of `=1`, a date of `1/2` and a number of `007`. */
function literal(value: Shown): Shown {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
