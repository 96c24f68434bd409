import type { SheetPort, WorkbookPort } from '../ports/workbook';
import { UserActionError } from '../wb/errors';

/** "Up to 10 million cells", https://support.google.com/drive/answer/37603; empty cells count. */
export const CELLS_A_FILE = 10_000_000;

/** New rows come before the last one, so that the filter's range grows with them: that row stays empty. */
const EMPTY_ROWS = 1;

/**
 * Makes the sheet long enough for the rows, given top to bottom.
 * @throws UserActionError SHEET_FULL  with the `rows` that do not fit and the `cells` that the file has
 */
export function growTo(workbook: WorkbookPort, sheet: SheetPort, rows: readonly { row: number }[]): void {
  const last = rows[rows.length - 1];
  const missing = last === undefined ? 0 : last.row + EMPTY_ROWS - sheet.maxRows();
  if (missing > 0) {
    requireRoom(workbook, sheet, { rows: missing, cells: missing * sheet.maxColumns() });
    sheet.addRows(missing);
  }
}

/** @throws UserActionError SHEET_FULL */
export function requireRoom(workbook: WorkbookPort, sheet: SheetPort, added: { rows: number; cells: number }): void {
  const cells = workbook.cellCount();
  if (cells + added.cells > CELLS_A_FILE) {
    throw new UserActionError('SHEET_FULL', { sheet: sheet.name, rows: added.rows, cells });
  }
}
