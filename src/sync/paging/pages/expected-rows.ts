import { daysBetween } from '../../../wb/time/moscow-time';

/** A shop does not sell the same every day: the guess must not refuse what would just fit. */
const CAUTION = 0.8;

/** Rows of all days from the first to the last, to judge by those up to a day between. */
export function expectedRows(rows: number, { first, reached, last }: { first: string; reached: string; last: string }): number {
  const share = (daysBetween(first, last) + 1) / Math.max(1, daysBetween(first, reached) + 1);
  return Math.max(rows, Math.floor(rows * share * CAUTION));
}
