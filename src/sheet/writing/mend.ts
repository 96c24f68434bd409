import type { WorkbookPort } from '../../ports/workbook';
import { columnLook, FINGERPRINT, FINGERPRINT_LOOK } from '../columns/look';
import { readColumns } from '../columns/read-columns';
import type { Opened } from '../open-sheet';
import type { RowIndex } from '../rows/index-rows';
import { entriesOf } from '../rows/known-rows';
import { TAKEN } from '../fingerprints/marks';
import { growTo } from './room';
import { requireColumnsUnmoved } from './unmoved';
import { writeRows } from './write-plan';

/**
 * Brings back what people have deleted of a sheet: its header, right above our first row, and the fingerprints of rows that
 * are known by nothing else.
 * @returns whether anything was written, so that the sheet is to be read anew
 * @throws UserActionError SHEET_FULL, SHEET_PROTECTED, TransientError GOOGLE_SHEETS_BUSY (somebody has moved the columns since they were found)
 */
export function mend(workbook: WorkbookPort, opened: Opened, index: RowIndex): boolean {
  const isAmiss = index.untold.length > 0 || index.headerRow === null;
  // Where another column stands in the place of the fingerprints, no row seems to bear one.
  if (isAmiss) requireColumnsUnmoved(opened);
  if (index.untold.length > 0) markTaken(opened, index.untold);
  if (index.headerRow === null) writeHeader(workbook, opened, index);
  return isAmiss;
}

function markTaken({ sheet, layout }: Opened, rows: readonly number[]): void {
  const places = [{ cell: 0, column: layout.get(FINGERPRINT) as number }];
  writeRows({ sheet, places, fingerprintCell: 0 }, rows.map((row) => ({ row, cells: [TAKEN] })), () => TAKEN);
}

function writeHeader(workbook: WorkbookPort, opened: Opened, index: RowIndex): void {
  const { sheet, spec, layout } = opened;
  const first = firstOwnRow(index);
  const isRoom = first === null || (first > 1 && isEmpty(opened, first - 1));
  const row = first === null ? index.nextRow : first - (isRoom ? 1 : 0);
  growTo(workbook, sheet, [{ row }]);
  if (!isRoom) sheet.insertRow(row);
  const looks = new Map([...spec.columns.map((column) => [column.id, columnLook(column)] as const), [FINGERPRINT, FINGERPRINT_LOOK] as const]);
  sheet.writeHeader(row, [...looks].filter(([id]) => layout.has(id)).map(([id, look]) => ({ column: layout.get(id) as number, look })));
}

function firstOwnRow({ rows, spare }: RowIndex): number | null {
  const first = [...entriesOf(rows.size()).map(rows.rowAt), ...spare.map(({ row }) => row)].reduce((least, row) => Math.min(least, row), Infinity);
  return first === Infinity ? null : first;
}

function isEmpty({ sheet, layout }: Opened, row: number): boolean {
  return readColumns(sheet, [...layout.values()], row, row).every((cells) => cells.every((cell) => cell === ''));
}
