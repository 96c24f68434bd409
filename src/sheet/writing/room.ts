import type { SheetPort, WorkbookPort } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';

/** "Up to 10 million cells", https://support.google.com/drive/answer/37603; empty cells count. */
export const CELLS_A_FILE = 10_000_000;

/** New rows come before the last one, so that the filter's range grows with them: that row stays empty. */
const EMPTY_ROWS = 1;

/**
 * Makes the sheet long enough for the rows, given top to bottom.
 * @returns what was empty or not there before, and may look otherwise than the rows above; null where the sheet was long enough
 * @throws UserActionError SHEET_FULL  with the cells that are used, needed and allowed
 */
export function growTo(workbook: WorkbookPort, sheet: SheetPort, rows: readonly { row: number }[]): { row: number; rows: number } | null {
  const last = rows[rows.length - 1];
  if (last === undefined) return null;
  const maxRows = sheet.maxRows();
  const missing = last.row + EMPTY_ROWS - maxRows;
  if (missing <= 0) return null;
  requireRoomFor(workbook, sheet, { cells: missing * sheet.maxColumns() });
  sheet.addRows(missing);
  return { row: maxRows, rows: missing + 1 };
}

/** @throws UserActionError SHEET_FULL */
export function requireRoomFor(workbook: WorkbookPort, sheet: SheetPort, added: { cells: number }): void {
  const cells = workbook.cellCount();
  if (cells + added.cells > CELLS_A_FILE) {
    throw new UserActionError('SHEET_FULL', { sheet: sheet.name, used: grouped(cells), needed: grouped(added.cells), limit: grouped(CELLS_A_FILE) });
  }
}

/** 9 950 000, with spaces that do not break. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
