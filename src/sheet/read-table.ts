import type { Cell, SheetPort, WorkbookPort } from '../ports/workbook';
import { indexRows, type RowIndex } from './index-rows';
import { layoutOf, type Layout } from './layout';
import { FIRST_DATA_ROW, readColumns } from './read-columns';
import type { TableSpec } from './table-spec';

/**
 * Our rows of the sheet as it is, columns in the order asked; null where there is no such sheet.
 * Changes nothing, so that a cell's formula may call it.
 * @throws UserActionError KEY_COLUMN_DELETED
 */
export function readTable(workbook: WorkbookPort, spec: TableSpec, columnIds: readonly string[]): Cell[][] | null {
  const sheet = workbook.find(spec.tag);
  if (sheet === null) {
    return null;
  }
  const layout = layoutOf(sheet, spec);
  return readOurRows(sheet, layout, indexRows(sheet, layout, spec), columnIds);
}

/** Top to bottom, without the user's own rows and copies of ours: sums over them would be too high. */
export function readOurRows(sheet: SheetPort, layout: Layout, index: RowIndex, columnIds: readonly string[]): Cell[][] {
  const ours = new Set<number>();
  let lastRow = 0;
  for (const { row } of index.rows.values()) {
    ours.add(row);
    lastRow = Math.max(lastRow, row);
  }
  const columns = columnIds.map((id) => layout.get(id));
  return readColumns(sheet, columns, lastRow).filter((_cells, at) => ours.has(FIRST_DATA_ROW + at));
}
