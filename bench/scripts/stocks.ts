import { tableSpec } from '../../src/app/refresh/tables';
import { benchWorkbook } from '../support/bench-workbook';
import { RUSSIAN } from '../support/russian';
import { openTable } from '../../src/sheet/table';
import { stockRow } from '../support/stock-rows';

/** The sheet of stocks as a refresh leaves it. */
export function create(rows: number): void {
  openTable(benchWorkbook(), tableSpec('stocks', RUSSIAN)).merge('Shop', Array.from({ length: rows }, (_, n) => stockRow(n)));
}

/** What a programmer writes who knows where the columns are: one getValues and a look-up in a Map. */
export function plain(articles: readonly (readonly unknown[])[]): unknown[][] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Остатки') as GoogleAppsScript.Spreadsheet.Sheet;
  const sums = new Map<unknown, number>();
  for (const row of sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).getValues()) {
    sums.set(row[2], (sums.get(row[2]) ?? 0) + Number(row[7]));
  }
  return articles.map(([article]) => [sums.get(article) ?? '']);
}
