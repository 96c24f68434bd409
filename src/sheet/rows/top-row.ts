import type { Opened } from '../open-sheet';
import { readColumns } from '../columns/read-columns';
import type { RowIndex } from './index-rows';

/**
 * Makes room for one row right under the header: the row that stands there where it is empty, else a new one.
 * @param index of a sheet that has been mended: none of its rows is untold. Changed
 * @returns what is known of the sheet then, the empty row as the first that is filled
 */
export function withTopRow(opened: Opened, index: RowIndex): RowIndex {
  const row = Number(index.headerRow) + 1;
  const isEmpty = row > index.lastRow || readColumns(opened.sheet, [...opened.layout.values()], row, row).every((cells) => cells.every((cell) => cell === ''));
  if (!isEmpty) opened.sheet.insertRowLike(row);
  const moved = isEmpty ? index : movedDown(index);
  return { ...moved, spare: [{ row, text: '' }, ...moved.spare], nextRow: Math.max(moved.nextRow, row + 1) };
}

function movedDown(index: RowIndex): RowIndex {
  const { rows, bare, spare, lastRow, nextRow } = index;
  rows.moveDown();
  return {
    ...index, bare: new Map([...bare].map(([key, row]) => [key, row + 1])),
    spare: spare.map((one) => ({ ...one, row: one.row + 1 })), lastRow: lastRow + 1, nextRow: nextRow + 1,
  };
}
