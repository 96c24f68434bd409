import type { WireRow } from '../../../tables/table';
import { isLarger } from '../../../wb/wire/whole-number';
import { digitsOf } from '../place';

/**
 * Rows come in the order of their ids. The last one says where the page ends, unless it cannot be read or does not go on: an odd id
 * between the others must not pass over what comes after it.
 */
export function lastIdOf(rows: readonly WireRow[], before: string): string | null {
  const ids = idsOf(rows);
  const last = ids[ids.length - 1];
  if (last !== undefined && isLarger(last, before)) return last;
  return ids.length === 0 ? null : ids.reduce(larger);
}

/** The largest id of the rows, and of those that have come before. */
export function largestIdOf(rows: readonly WireRow[], before: string): string {
  return idsOf(rows).reduce(larger, before);
}

/** A row that WB sends twice counts once, as it was last. One without an id is like no other. */
export function oncePerId(rows: readonly WireRow[]): WireRow[] {
  const last = new Map(rows.map((row, at) => [digitsOf(row.rrdId) ?? at, row]));
  return [...last.values()];
}

function idsOf(rows: readonly WireRow[]): string[] {
  return rows.flatMap(({ rrdId }) => digitsOf(rrdId) ?? []);
}

function larger(a: string, b: string): string {
  return isLarger(b, a) ? b : a;
}
