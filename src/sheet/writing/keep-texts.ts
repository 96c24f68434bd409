import type { Area, Cell } from '../../ports/workbook';
import { type Place, segmentsOf } from '../columns/blocks';
import type { WritableRow, WriteTarget } from './write-plan';

/** Longer than any number or moment that somebody may type. */
const LONGEST = 50;
const LOGICAL = /^(?:true|false|\u0438\u0441\u0442\u0438\u043d\u0430|\u043b\u043e\u0436\u044c)$/i;

/**
 * A person may have given our columns of texts another format, and Sheets would then make numbers and dates of barcodes and
 * articles: where such texts go, the format is set each time, in one call whatever the number of rows.
 */
export function keepTexts({ sheet, texts }: WriteTarget, places: readonly Place[], rows: readonly WritableRow[]): void {
  const mistakable = places.filter(({ cell }) => texts.has(cell) && rows.some(({ cells }) => isMistakable(cells[cell] as Cell)));
  const columns = segmentsOf(mistakable);
  const areas = runsOf(rows).flatMap((run) => columns.map(({ column, cells }): Area => ({ ...run, column, columns: cells.length })));
  if (areas.length > 0) sheet.keepTexts(areas);
}

/** Whether Sheets would read another value than a text in a cell of no format. What begins with an apostrophe is a text anywhere. */
export function isMistakable(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST || cell.startsWith('\'')) return false;
  return /\d/.test(cell) || LOGICAL.test(cell.trim());
}

function runsOf(rows: readonly WritableRow[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const { row } of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
