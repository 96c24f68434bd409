import type { Cell, SheetPort } from '../../ports/workbook';
import { segmentsOf, type Place, type Segment } from './blocks';

/** Three and a half seconds. One read of many more cells is slow enough to die in. */
const CELLS_A_READ = 400_000;

/**
 * The cells of the rows from `firstRow` down to `lastRow`, columns in the order asked; '' for a column that is not there.
 * Neighbours are read in one call.
 */
export function readColumns(sheet: SheetPort, columns: readonly (number | undefined)[], lastRow: number, firstRow: number): Cell[][] {
  const rows: Cell[][] = [];
  readBlocks(sheet, columns, { firstRow, lastRow }, (block) => block.forEach((row) => rows.push(row)));
  return rows;
}

/** As `readColumns`, one block of rows after the other, so that not all of them have to be kept. */
export function readBlocks(
  sheet: SheetPort,
  columns: readonly (number | undefined)[],
  { firstRow, lastRow }: { firstRow: number; lastRow: number },
  take: (rows: Cell[][], firstRow: number) => void,
): void {
  const segments = segmentsOf(placesOf(columns));
  const rowsARead = Math.floor(CELLS_A_READ / Math.max(1, ...segments.map(({ cells }) => cells.length)));
  for (let row = firstRow; row <= lastRow; row += rowsARead) {
    const block = Array.from({ length: Math.min(rowsARead, lastRow - row + 1) }, () => columns.map((): Cell => ''));
    for (const segment of segments) {
      readSegment(sheet, segment, row, block);
    }
    take(block, row);
  }
}

function placesOf(columns: readonly (number | undefined)[]): Place[] {
  const places = columns.map((column, cell) => ({ column, cell }));
  return places.filter((place): place is Place => place.column !== undefined);
}

function readSegment(sheet: SheetPort, { column, cells }: Segment, row: number, into: readonly Cell[][]): void {
  const values = sheet.read({ row, column, rows: into.length, columns: cells.length });
  into.forEach((target, at) => {
    cells.forEach((cell, offset) => {
      target[cell] = values[at]?.[offset] as Cell;
    });
  });
}
