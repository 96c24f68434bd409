import type { SheetPort } from '../../ports/workbook';
import type { RowIndex } from './index-rows';
import { entriesOf } from './known-rows';
import type { PlannedRow } from './planned-rows';

/** A call a run: rows that somebody has sorted apart are not worth more of them. */
const MAX_RUNS = 10;

/** Our rows that come first in the order, top to bottom. */
export function firstRows(index: RowIndex, count: number, orderOf: (key: string) => number): PlannedRow[] {
  const rows = entriesOf(index.rows.size()).map(index.rows.at).sort((a, b) => orderOf(a.key) - orderOf(b.key)).slice(0, count);
  return rows.sort((a, b) => a.row - b.row).map((row) => ({ ...row, cells: [] }));
}

/** Deletes the longest runs of neighbours, from below, so that the others keep their numbers. */
export function deleteRuns(sheet: SheetPort, rows: readonly { row: number }[]): void {
  const runs: { row: number; count: number }[] = [];
  for (const { row } of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  const longest = runs.sort((a, b) => b.count - a.count).slice(0, MAX_RUNS);
  for (const { row, count } of longest.sort((a, b) => b.row - a.row)) sheet.deleteRows(row, count);
}
