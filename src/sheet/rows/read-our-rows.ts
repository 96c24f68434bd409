import type { Cell, SheetPort } from '../../ports/workbook';
import type { RowIndex } from './index-rows';
import { entriesOf } from './known-rows';
import type { Layout } from '../columns/layout';
import { wireCells } from '../cells/meant-cells';
import { FIRST_DATA_ROW, readColumns } from '../columns/read-columns';
import type { TableSpec } from '../table-spec';

/**
 * Top to bottom, without the user's own rows and copies of ours: sums over them would be too high. Cells are as WB sends
 * them, because another table takes them over.
 */
export function readOurRows(sheet: SheetPort, { spec, layout }: { spec: TableSpec; layout: Layout }, { rows }: RowIndex, columnIds: readonly string[]): Cell[][] {
  const places = entriesOf(rows.size()).map(rows.rowAt);
  const lastRow = places.reduce((last, row) => Math.max(last, row), 0);
  const ours = new Set(places);
  const columns = columnIds.map((id) => layout.get(id));
  const cells = readColumns(sheet, columns, lastRow).filter((_cells, at) => ours.has(FIRST_DATA_ROW + at));
  cells.forEach(wireCells(spec, columnIds));
  return cells;
}
