import type { Cell, SheetPort } from '../ports/workbook';
import { segmentsOf, type Place, type Segment } from './blocks';

/** The header stands above it. */
export const FIRST_DATA_ROW = 2;

/** One read of many more cells is slow enough to die in. */
const CELLS_A_READ = 300_000;

/**
 * The cells of the rows from `firstRow` down to `lastRow`, columns in the order asked; '' for a column that is not there.
 * Neighbours are read in one call.
 */
export function readColumns(sheet: SheetPort, columns: readonly (number | undefined)[], lastRow: number, firstRow = FIRST_DATA_ROW): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    rows.push(columns.map(() => ''));
  }
  for (const segment of segmentsOf(placesOf(columns))) {
    readSegment(sheet, segment, rows, firstRow);
  }
  return rows;
}

function placesOf(columns: readonly (number | undefined)[]): Place[] {
  const places = columns.map((column, cell) => ({ column, cell }));
  return places.filter((place): place is Place => place.column !== undefined);
}

function readSegment(sheet: SheetPort, { column, cells }: Segment, into: readonly Cell[][], firstRow: number): void {
  const rowsARead = Math.floor(CELLS_A_READ / cells.length);
  for (let from = 0; from < into.length; from += rowsARead) {
    const target = into.slice(from, from + rowsARead);
    const area = { row: firstRow + from, column, rows: target.length, columns: cells.length };
    const values = sheet.read(area);
    target.forEach((row, at) => {
      cells.forEach((cell, offset) => {
        row[cell] = values[at]?.[offset] as Cell;
      });
    });
  }
}
