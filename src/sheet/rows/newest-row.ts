import type { SheetPort } from '../../ports/workbook';
import { firstRow, markedLayout, placedByHeader } from '../columns/layout';
import { FINGERPRINT } from '../columns/look';
import { readColumns } from '../columns/read-columns';

/** To look through more takes longer than somebody waits for a sheet that they open. */
const MOST_ROWS = 100_000;

/**
 * The row of ours that is newest by a column of moments, wherever people have sorted it to: the upper one of several. Null where there is
 * none, or no such column, or the sheet is too long.
 */
export function newestRow(sheet: SheetPort, columnId: string): number | null {
  if (sheet.lastRow() > MOST_ROWS) return null;
  const { layout, headerRow } = placedByHeader(sheet) ?? { layout: markedLayout(sheet), headerRow: null };
  const first = firstRow({ headerRow });
  let newest: { row: number; moment: number } | null = null;
  for (const [at, [mark, moment]] of readColumns(sheet, [layout.get(FINGERPRINT), layout.get(columnId)], sheet.lastRow(), first).entries()) {
    if (mark !== '' && typeof moment === 'number' && moment > (newest?.moment ?? 0)) newest = { row: first + at, moment };
  }
  return newest?.row ?? null;
}
