import type { Cell, SheetPort } from '../ports/workbook';
import type { RowIndex } from './index-rows';
import type { Layout } from './layout';
import { FIRST_DATA_ROW, readColumns } from './read-columns';

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
