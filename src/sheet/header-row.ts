import type { Cell, SheetPort } from '../ports/workbook';
import type { Layout } from './layout';

const HEADER_ROW = 1;

/** The header's cells, also those of the user's columns. */
export function headerRow(sheet: SheetPort): Cell[] {
  const [cells] = sheet.read({ row: HEADER_ROW, column: 1, rows: 1, columns: sheet.maxColumns() }) as [Cell[]];
  return cells;
}

/**
 * Whether the header alone shows that our columns stand where they stood: columns take their headers along. It does not
 * where it has changed, and where one of ours is called like another column or not at all.
 */
export function showsUnmoved(before: readonly Cell[], now: readonly Cell[], layout: Layout): boolean {
  const isSame = before.length === now.length && before.every((cell, at) => cell === now[at]);
  return isSame && [...layout.values()].every((column) => isUnlikeOthers(now, column - 1));
}

function isUnlikeOthers(header: readonly Cell[], at: number): boolean {
  const name = header[at] as Cell;
  return name !== '' && header.indexOf(name) === at && header.lastIndexOf(name) === at;
}
