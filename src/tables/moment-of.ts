import { inside } from './inside';
import type { WireRow } from './table';

/** The moment that stands so deep in a row as milliseconds since 1970, as a date is written. What is no such number stays as it is. */
export function momentOfMs(...path: string[]): (row: WireRow) => unknown {
  const at = inside(...path);
  return (row) => {
    const ms = at(row);
    return typeof ms === 'number' && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : ms;
  };
}
