import type { Cell, SheetPort } from '../../ports/workbook';
import { firstRow, type Placed } from '../columns/layout';
import { readBlocks } from '../columns/read-columns';

/** Whole days as serials, both included, of a column of dates. */
export interface Days {
  columnId: string;
  from: number;
  to: number;
}

/** Of fewer rows all are read: one more call takes as long. */
const MANY_ROWS = 20_000;

/**
 * The sheet rows to read, both included. In a sheet of many rows it is worth a look where those of the days stand, mostly together
 * at the end: a million orders take a minute, the days alone nine seconds. Copies of ours are known by what stands between; only one
 * that a person has given another day counts then.
 */
export function stretchOf(sheet: SheetPort, placed: Placed, days?: Days): { first: number; last: number } {
  const lastRow = sheet.lastRow();
  const begin = firstRow(placed);
  if (days === undefined || lastRow < MANY_ROWS) return { first: begin, last: lastRow };
  const found = { first: lastRow + 1, last: lastRow };
  readBlocks(sheet, [placed.layout.get(days.columnId)], { firstRow: begin, lastRow }, (block, row) => {
    block.forEach(([cell], at) => {
      if (!isOf(days, cell as Cell)) return;
      found.first = Math.min(found.first, row + at);
      found.last = row + at;
    });
  });
  return found;
}

function isOf({ from, to }: Days, cell: Cell): boolean {
  return typeof cell === 'number' && Math.floor(cell) >= from && Math.floor(cell) <= to;
}
