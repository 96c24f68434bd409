import { rowsInside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';
import { wireWord } from '../../wb/wire/wire-word';
import { PSEUDO_WAREHOUSE, TOTAL_IN_WAREHOUSES } from '../../wb/wire/wire-words';

/** An entry of an item's list of warehouses, which holds other things too. */
export interface Place {
  name: string;
  warehouseName: unknown;
  quantity: unknown;
  pieces: number;
}

/** So many names that WB's total does not count are looked for in one item; more make no sense of it. */
const MAX_UNREAL = 3;

export function placesOf(item: WireRow): Place[] {
  return rowsInside(item, 'warehouses').map(({ warehouseName, quantity }) =>
    ({ name: wireWord(warehouseName), warehouseName, quantity, pieces: parseDecimal(quantity) ?? 0 }));
}

/** Names that stand for warehouses wherever the amounts of an item add up to what WB says lies in all of them. */
export function provenNames(items: readonly (readonly Place[])[]): ReadonlySet<string> {
  return new Set(items.filter((places) => surplusOf(places) === 0).flatMap(named).filter(({ pieces }) => pieces > 0).map(({ name }) => name));
}

/**
 * The real warehouses of an item, with amounts that add up to what WB itself says lies in all of them. WB gives goods on their
 * way, and that sum, as warehouses too. We know how their names begin; what a new name hides shows in the sum.
 */
export function realWarehouses(places: readonly Place[], proven: ReadonlySet<string>): Place[] {
  const surplus = surplusOf(places);
  const all = named(places);
  if (surplus === 0) return all;
  // Nobody can say where the pieces lie; how many they are, WB says.
  if (surplus < 0) return [...all, unnamed(-surplus)];
  const unreal = addingUpTo(surplus, all.filter(({ name }) => !proven.has(name))) ?? addingUpTo(surplus, all);
  return unreal === null ? [unnamed(sumOf(all) - surplus)] : all.filter((place) => !unreal.includes(place));
}

/** How many pieces more the named places have than WB says; 0 where it does not. */
function surplusOf(places: readonly Place[]): number {
  const total = places.find(({ name }) => name === wireWord(TOTAL_IN_WAREHOUSES));
  return total === undefined ? 0 : sumOf(named(places)) - total.pieces;
}

function named(places: readonly Place[]): Place[] {
  return places.filter(({ name }) => !PSEUDO_WAREHOUSE.test(name));
}

/** The fewest entries with so many pieces together; of those the first, as WB's own stand before the warehouses. */
function addingUpTo(pieces: number, places: readonly Place[]): Place[] | null {
  for (let count = 1; count <= MAX_UNREAL; count += 1) {
    const found = chosen(count, pieces, places);
    if (found !== null) return found;
  }
  return null;
}

function chosen(count: number, pieces: number, places: readonly Place[]): Place[] | null {
  if (count === 0) return pieces === 0 ? [] : null;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as Place;
    const rest = place.pieces > 0 ? chosen(count - 1, pieces - place.pieces, places.slice(at + 1)) : null;
    if (rest !== null) return [place, ...rest];
  }
  return null;
}

function sumOf(places: readonly Place[]): number {
  return places.reduce((sum, { pieces }) => sum + pieces, 0);
}

function unnamed(pieces: number): Place {
  return { name: '', warehouseName: '', quantity: pieces, pieces };
}
