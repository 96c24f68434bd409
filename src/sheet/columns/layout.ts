import type { Header, SheetPort } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';
import type { Place } from './blocks';
import { layoutFrom } from './kept-layout';
import { FINGERPRINT } from './look';
import { keyColumnIds } from '../keys/row-key';
import type { TableSpec } from '../table-spec';

/** Where the user has our columns now. */
export type Layout = ReadonlyMap<string, number>;

/** Where our columns and their header stand. */
export interface Placed {
  layout: Layout;
  /** Null where nobody has looked, or it is not among the first rows. */
  headerRow: number | null;
}

/** Where rows may begin; the header is left out where it is known to be the first row. */
export function firstRow({ headerRow }: Pick<Placed, 'headerRow'>): number {
  return headerRow === 1 ? 2 : 1;
}

/**
 * As it was kept on the sheet, while a header shows that it holds; else by the marks of the columns.
 * @throws UserActionError KEY_COLUMN_DELETED  without it no row can be found again
 */
export function placedColumns(sheet: SheetPort, spec: TableSpec): Placed {
  const placed = placedByHeader(sheet) ?? { layout: markedLayout(sheet), headerRow: null };
  requireKey(placed.layout, sheet, spec);
  return placed;
}

/** The header is looked for in the first row, and only then below: people insert rows above it. */
export function placedByHeader(sheet: SheetPort): Placed | null {
  const kept = sheet.keptLayout();
  return kept === '' ? null : placedIn(kept, [sheet.header(1)]) ?? placedIn(kept, sheet.top());
}

function placedIn(kept: string, rows: readonly Header[]): Placed | null {
  for (const [at, row] of rows.entries()) {
    const layout = layoutFrom(kept, row);
    if (layout !== null) return { layout, headerRow: at + 1 };
  }
  return null;
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
