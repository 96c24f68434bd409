import type { Cell } from '../../ports/workbook';
import { entriesOf, type KnownRows } from './known-rows';
import { firstRow } from '../columns/layout';
import { wireCells } from '../cells/meant-cells';
import { readColumns } from '../columns/read-columns';
import type { Opened } from '../open-sheet';

/** Which rows to read, and where they begin. */
export interface WantedRows {
  rows: Pick<KnownRows, 'size' | 'rowAt'>;
  headerRow: number | null;
}

/**
 * Top to bottom, without the user's own rows and copies of ours: sums over them would be too high. Cells are as WB sends
 * them, because another table takes them over.
 */
export function readOurRows({ sheet, spec, layout }: Opened, { rows, headerRow }: WantedRows, columnIds: readonly string[]): Cell[][] {
  const places = entriesOf(rows.size()).map(rows.rowAt);
  const lastRow = places.reduce((last, row) => Math.max(last, row), 0);
  const first = firstRow({ headerRow });
  const ours = new Set(places);
  const columns = columnIds.map((id) => layout.get(id));
  const cells = readColumns(sheet, columns, lastRow, first).filter((_cells, at) => ours.has(first + at));
  cells.forEach(wireCells(spec, columnIds));
  return cells;
}
