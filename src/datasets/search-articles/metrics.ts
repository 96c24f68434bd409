import { always, integer, percent } from '../../tables/columns';
import { inside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';

/** What WB counts of a card in the search. */
export const metrics = () => [
  integer('avgPosition', 100),
  percent('visibility', 110),
  always(integer('openCard', 100)),
  integer('addToCart', 100),
  percent('openToCart', 110),
  always(integer('orders', 90)),
  percent('cartToOrder', 110),
] as const;

const COMPARED = [...metrics().map(({ id }) => id), 'medianPosition', 'frequency'];

/** A row with what is now in the place of each pair of what is now and how it has changed. */
export function ofNow(row: WireRow): WireRow {
  const pairs = COMPARED.filter((name) => row[name] !== undefined);
  return { ...row, ...Object.fromEntries(pairs.map((name) => [name, inside(name, 'current')(row)])) };
}

/** Every query, the card's own number included, in the words that all reports of the search share. */
export const EVERYTHING = {
  orderBy: { field: 'avgPosition', mode: 'asc' }, positionCluster: 'all', includeSubstitutedSKUs: true, includeSearchTexts: true,
} as const;
