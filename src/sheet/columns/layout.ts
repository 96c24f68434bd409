import type { SheetPort } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';
import type { Place } from './blocks';
import { layoutFrom } from './kept-layout';
import { FINGERPRINT } from './look';
import { keyColumnIds } from '../rows/row-key';
import type { TableSpec } from '../table-spec';

/** Where the user has our columns now. */
export type Layout = ReadonlyMap<string, number>;

/**
 * As it was kept on the sheet, while the header shows that it holds; else by the marks of the columns.
 * @throws UserActionError KEY_COLUMN_DELETED  without it no row can be found again
 */
export function layoutOf(sheet: SheetPort, spec: TableSpec): Layout {
  const kept = sheet.keptLayout();
  const layout = (kept === '' ? null : layoutFrom(kept, sheet.header())) ?? markedLayout(sheet);
  requireKey(layout, sheet, spec);
  return layout;
}

/** What tells for sure, at two calls a column. Of two with one mark the left one is ours. */
export function markedLayout(sheet: SheetPort): Layout {
  const layout = new Map<string, number>();
  for (const { tag, column } of sheet.columns()) {
    if (!layout.has(tag)) {
      layout.set(tag, column);
    }
  }
  return layout;
}

/** Places of the columns still there, as indexes of a planned row's cells, where the fingerprint is the last. */
export function placesOf(layout: Layout, spec: TableSpec): Place[] {
  const ids = [...spec.columns.map((column) => column.id), FINGERPRINT];
  const places: Place[] = [];
  ids.forEach((id, cell) => {
    const column = layout.get(id);
    if (column !== undefined) {
      places.push({ cell, column });
    }
  });
  return places;
}

/** @throws UserActionError KEY_COLUMN_DELETED */
export function requireKey(layout: Layout, sheet: SheetPort, spec: TableSpec): void {
  const keyIds = keyColumnIds(spec);
  for (const { id, header } of spec.columns) {
    if (keyIds.includes(id) && !layout.has(id)) {
      throw new UserActionError('KEY_COLUMN_DELETED', { sheet: sheet.name, column: header() });
    }
  }
}
