import type { SheetPort } from '../../ports/workbook';
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

/** Sheet rows, both included. */
export interface Stretch {
  first: number;
  last: number;
}

/**
 * The rows to read. In a sheet of many rows it is worth a look where those of the days stand, mostly together
 * at the end: a million orders take a minute, the days alone nine seconds, and these are read once. Copies of ours are known by what
 * stands between; only one that a person has given another day counts then.
 */
export function stretches(sheet: SheetPort, placed: Placed): (days?: Days) => Stretch {
  const begin = firstRow(placed);
  const known = new Map<string, Float64Array>();
  const serialsIn = (columnId: string, lastRow: number): Float64Array => {
    const read = known.get(columnId);
    if (read !== undefined && read.length === lastRow - begin + 1) return read;
    const serials = new Float64Array(lastRow - begin + 1).fill(NaN);
    readBlocks(sheet, [placed.layout.get(columnId)], { firstRow: begin, lastRow }, (block, row) => {
      block.forEach(([cell], at) => {
        if (typeof cell === 'number') serials[row - begin + at] = Math.floor(cell);
      });
    });
    known.set(columnId, serials);
    return serials;
  };
  return (days) => {
    const lastRow = sheet.lastRow();
    if (days === undefined || lastRow < MANY_ROWS) return { first: begin, last: lastRow };
    const serials = serialsIn(days.columnId, lastRow);
    const isOf = (serial: number): boolean => serial >= days.from && serial <= days.to;
    const first = serials.findIndex(isOf);
    return first === -1 ? { first: lastRow + 1, last: lastRow } : { first: begin + first, last: begin + lastIndexOf(serials, isOf) };
  };
}

function lastIndexOf(serials: Float64Array, isOf: (serial: number) => boolean): number {
  let at = serials.length - 1;
  while (!isOf(serials[at] as number)) at -= 1;
  return at;
}
