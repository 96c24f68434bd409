import { orderRow, ordersSpec } from '../support/order-rows';

const kept = 16;

function cellsOf(n: number, total: number): unknown[] {
  const row = orderRow(n, total, false);
  return ordersSpec(kept).columns.map(({ id }) => row[id] ?? '');
}

function sheet(): GoogleAppsScript.Spreadsheet.Sheet {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
}

/** After every page all rows so far are written anew, because nobody knows which of them changed. */
export function wholeSheet(pages: number, rowsAPage: number): void {
  const width = ordersSpec(kept).columns.length;
  const rows: unknown[][] = [];
  for (let page = 0; page < pages; page += 1) {
    for (let at = 0; at < rowsAPage; at += 1) rows.push(cellsOf(rows.length, pages * rowsAPage));
    sheet().clearContents();
    const missing = rows.length - sheet().getMaxRows();
    if (missing > 0) sheet().insertRowsAfter(sheet().getMaxRows(), missing);
    sheet().getRange(1, 1, rows.length, width).setValues(rows);
  }
}

export function rowByRow(rows: number): void {
  for (let n = 0; n < rows; n += 1) sheet().appendRow(cellsOf(n, rows) as string[]);
}
