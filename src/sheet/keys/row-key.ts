import type { Cell } from '../../ports/workbook';
import type { Period, Stretch } from '../../tables/table';
import { serialOf } from '../../wb/time/moscow-time';
import { isBetween } from '../../wb/wire/whole-number';
import { cleanText } from '../cells/clean-text';
import type { TableSpec } from '../table-spec';

/** Column of the shop's name: the first of every table, and part of every key. */
export const SHOP = 'shop';

const SEPARATOR = '\u0000';

/** The columns that make a row unique in the whole sheet: the shop, then the key's, in the spec's order. */
export function keyColumnIds(spec: TableSpec): string[] {
  const own = spec.columns.map((column) => column.id).filter((id) => id !== SHOP && spec.key.includes(id));
  return [SHOP, ...own];
}

/** Those of `keyColumnIds` that a row is found by, as indexes. */
export function findingPlaces(spec: TableSpec): number[] {
  const ids = keyColumnIds(spec);
  return ids.map((_id, at) => at).filter((at) => at === 0 || spec.foundBy?.includes(ids[at] as string) !== false);
}

/**
 * One text for the cells of `keyColumnIds`; null for a row that is none of ours: no shop, or nothing but a shop
 * (a total row with a word in the first column). Blanks around and number or text make no difference.
 */
export function rowKey(cells: readonly Cell[]): string | null {
  const shop = keyPart(cells[0] as Cell);
  let key = shop;
  let isOurs = cells.length === 1;
  for (let at = 1; at < cells.length; at += 1) {
    const part = keyPart(cells[at] as Cell);
    isOurs = isOurs || part !== '';
    key += SEPARATOR + part;
  }
  return isOurs && shop !== '' ? key : null;
}

/** Whether a key is of a period, which one of its columns tells. */
export function ofPeriod(spec: TableSpec, { column, from, to }: Period): (key: string) => boolean {
  const place = keyColumnIds(spec).indexOf(column);
  const [first, last] = [Number(serialOf(from)), Number(serialOf(to))];
  return (key) => {
    const serial = Number(key.split(SEPARATOR)[place]);
    return serial >= first && serial <= last;
  };
}

/** Whether a key is of a stretch, by its whole number: all of their digits count. */
export function ofStretch(spec: TableSpec, { column, above, upTo }: Stretch): (key: string) => boolean {
  const place = keyColumnIds(spec).indexOf(column);
  return (key) => isBetween(key.split(SEPARATOR)[place] as string, above, upTo);
}

/** A cell of a key as it is compared. */
export function keyPart(cell: Cell): string {
  return String(cell).trim();
}

/** A shop's name as it is compared with the cells of its column. */
export function shopPart(name: string): string {
  return keyPart(cleanText(name));
}
