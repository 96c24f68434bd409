import type { Days, Fold, Folded, Groups } from './fold';

type Packed = readonly (readonly (string | number | Days)[])[];

/** Groups as a short text: a list of lists, each the key and the values in the order of the fold. A cell never takes it for a formula. */
export function packed<T extends Folded>(fold: Fold<T>, groups: ReadonlyMap<string, T>): string {
  const ids = Object.keys(fold.empty());
  return JSON.stringify([...groups].map(([key, sums]) => [key, ...ids.map((id) => sums[id])]));
}

/** What `packed` has made. */
export function unpacked<T extends Folded>(fold: Fold<T>, text: string): Groups<T> {
  const ids = Object.keys(fold.empty());
  const rows = JSON.parse(text) as Packed;
  return new Map(rows.map(([key, ...values]) => [key as string, Object.fromEntries(ids.map((id, at) => [id, values[at]])) as T]));
}
