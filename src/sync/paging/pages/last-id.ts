import type { WireRow } from '../../../tables/table';
import { isLarger } from '../../../wb/whole-number';
import { digitsOf } from '../place';

/**
 * Rows come in the order of their ids. The last one says where the page ends, unless it cannot be read or does not go on: an odd id
 * between the others must not pass over what comes after it.
 */
export function lastIdOf(rows: readonly WireRow[], before: string): string | null {
  const ids = rows.flatMap(({ rrdId }) => digitsOf(rrdId) ?? []);
  const last = ids[ids.length - 1];
  if (last !== undefined && isLarger(last, before)) return last;
  return ids.reduce<string | null>((largest, id) => (largest === null || isLarger(id, largest) ? id : largest), null);
}
