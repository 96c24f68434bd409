import type { SheetPort, WorkbookPort } from '../../ports/workbook';
import { findColumns } from './find-columns';
import { type Layout, placedColumns } from './layout';
import { columnLook } from './look';
import { requireRoomFor } from '../writing/room';
import { keyColumnIds } from '../keys/row-key';
import type { TableColumn, TableSpec } from '../table-spec';

/**
 * Takes columns off a sheet of ours and brings others back, empty, each behind the one that it stands behind in the spec.
 * Columns of the key stay.
 * @returns whether a column came back
 * @throws UserActionError KEY_COLUMN_DELETED, SHEET_FULL, SHEET_PROTECTED
 */
export function chooseColumns(workbook: WorkbookPort, sheet: SheetPort, spec: TableSpec, { off, on }: { off: readonly string[]; on: readonly string[] }): boolean {
  const keyIds = keyColumnIds(spec);
  for (const id of off.filter((one) => !keyIds.includes(one))) {
    const column = placedColumns(sheet, spec).layout.get(id);
    if (column !== undefined) sheet.deleteColumn(column);
  }
  return addColumns(workbook, sheet, spec, on);
}

/**
 * Brings columns to a sheet of ours that it does not have, empty, each behind the one that it stands behind in the spec.
 * @returns whether there were any
 * @throws UserActionError KEY_COLUMN_DELETED, SHEET_FULL, SHEET_PROTECTED
 */
export function addColumns(workbook: WorkbookPort, sheet: SheetPort, spec: TableSpec, ids: readonly string[]): boolean {
  const missing = ids.length === 0 ? [] : spec.columns.filter(({ id }) => ids.includes(id) && !placedColumns(sheet, spec).layout.has(id));
  if (missing.length > 0) requireRoomFor(workbook, sheet, { cells: missing.length * sheet.maxRows() });
  for (const column of missing) {
    const { layout, headerRow } = findColumns(sheet, spec);
    sheet.insertColumns(placeFor(column, layout, spec), [columnLook(column)], headerRow);
  }
  return missing.length > 0;
}

/** Right behind its nearest neighbour to the left; the shop's column is one of all. */
function placeFor({ id }: TableColumn, layout: Layout, spec: TableSpec): number {
  const ids = spec.columns.map((column) => column.id);
  const before = ids.slice(0, ids.indexOf(id)).reverse().find((one) => layout.has(one)) as string;
  const place = (layout.get(before) as number) + 1;
  // Inside the area of the sheet's filter, so that sorting by the filter moves it along.
  return Math.min(place, Math.max(...layout.values()));
}
