import type { Period, WireRow } from '../tables/table';
import { serialOf } from '../wb/time/moscow-time';

/**
 * The rows of the days that were asked for. WB may send others, and nobody would ever take them away again. Those whose day cannot be
 * read are left to the table.
 */
export function ofDays(rows: readonly WireRow[], days: Period | undefined): readonly WireRow[] {
  if (days === undefined) return rows;
  const [first, last] = [Number(serialOf(days.from)), Number(serialOf(days.to))];
  return rows.filter((row) => {
    const serial = serialOf(row[days.column]);
    return serial === null || (Math.floor(serial) >= first && Math.floor(serial) <= last);
  });
}
