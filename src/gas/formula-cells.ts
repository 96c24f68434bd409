import type { FormulaCell, FormulaCellsPort } from '../ports/formula-cells';
import { sheetCall } from './sheet-errors';

/** Languages of the spreadsheet's settings that write 1.5 with a point; in all others the comma is taken and `;` parts arguments. */
const DECIMAL_POINT = /^(?:en|ja|ko|zh|th|he|iw|hi|bn|ta|te|fil|ms|cy)(?![a-z])|^es_MX/i;

type Place = Pick<FormulaCell, 'sheetId' | 'row' | 'column'>;

export const spreadsheetFormulas: FormulaCellsPort = {
  all: () => SpreadsheetApp.getActiveSpreadsheet().getSheets().flatMap(formulasOf),
  textAt: (place) => cellAt(place)?.getFormula() ?? '',
  write(place, text) {
    const cell = cellAt(place);
    if (cell !== null) sheetCall(cell.getSheet().getName(), () => cell.setFormula(text));
  },
  separator: () => (DECIMAL_POINT.test(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()) ? ',' : ';'),
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

function cellAt({ sheetId, row, column }: Place): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((one) => one.getSheetId() === sheetId);
  const isThere = sheet !== undefined && row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
  return isThere ? sheet.getRange(row, column) : null;
}
