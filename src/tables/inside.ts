import { isBlank } from './key';
import type { WireRow } from './table';

/** The value that stands so deep in a row; nothing, where WB sends nothing on the way there. */
export function inside(...path: string[]): (row: WireRow) => unknown {
  return (row) => path.reduce<unknown>((inner, name) => Object(inner)[name], row);
}

/** The list in a field of a row, empty where WB sends nothing; null where something else than a list stands there. */
export function listInside(row: WireRow, name: string): readonly unknown[] | null {
  const value = row[name] ?? [];
  return Array.isArray(value) ? value : null;
}

/** As `listInside`, empty also where something else than a list stands. */
export function itemsInside(row: WireRow, name: string): readonly unknown[] {
  return listInside(row, name) ?? [];
}

/**
 * The rows in a field of a row. What is no row there becomes one with nothing in it, and so does what is inside of such a row: the
 * table leaves it out and counts it. One odd row of an answer is no reason to lose the others.
 */
export function rowsInside(row: WireRow, name: string): WireRow[] {
  if (isNothing(row)) return [row];
  return (listInside(row, name) ?? [null]).map((inner) => (typeof inner === 'object' && !Array.isArray(inner) ? { ...inner } : {}));
}

/**
 * One row for each size of a card or good, with what all its sizes have in common. One without sizes is a row too, with nothing for a
 * size; where WB does not speak of sizes at all, the field is missing.
 */
export function sizesIn(row: WireRow, sizeId: string): WireRow[] {
  const sizes = rowsInside(row, 'sizes');
  if (sizes.length > 0) return sizes.map((size) => (isBlank(size[sizeId]) ? { ...row, ...size, [sizeId]: undefined } : { ...row, ...size }));
  return [row.sizes === undefined ? row : { ...row, [sizeId]: null }];
}

/** Whether a row has nothing in it. */
export function isNothing(row: WireRow): boolean {
  return Object.keys(row).length === 0;
}

/** The texts of a list in a field of a row as one; nothing, where WB sends no list. */
export function joined(name: string, between = ' '): (row: WireRow) => string | null {
  return ({ [name]: list }) => (Array.isArray(list) ? list.join(between) : null);
}
