import { DefectError } from '../wb/errors';
import type { Cursor } from './paging/paging';
import { shortHash } from './short-hash';

/** Enough of where a run has been to know that it goes in a circle (Brent's way to find one: a mark moved at powers of two). */
export interface Trail {
  /** Of a place that the run has left. */
  mark: string;
  /** Places since the run began. */
  places: number;
  /** The mark moves when there have been so many. */
  movesAt: number;
}

export const NO_TRAIL: Trail = { mark: '', places: 0, movesAt: 1 };

/** A state is stored in 9 KB together with what else is in it. */
const LARGEST_PLACE = 1_000;
/** A million cards are ten thousand pages. */
const MOST_CALLS = 20_000;

/**
 * The trail with one more place. Whatever WB answers, a run comes to an end: a place that stands, comes again or does not fit
 * a store is none.
 * @throws DefectError PAGINATION_STUCK, WB_UNKNOWN_SHAPE
 */
export function followed(trail: Trail, from: Cursor, to: Cursor): Trail {
  const place = JSON.stringify(to);
  if (place.length > LARGEST_PLACE) throw new DefectError('WB_UNKNOWN_SHAPE', { at: 'cursor' });
  const mark = shortHash(place);
  if (mark === trail.mark || place === JSON.stringify(from)) throw new DefectError('PAGINATION_STUCK', { at: trail.places });
  const places = trail.places + 1;
  return places < trail.movesAt ? { ...trail, places } : { mark, places, movesAt: trail.movesAt * 2 };
}

/** @throws DefectError PAGINATION_STUCK  the run has made more calls than any shop needs */
export function checkCalls(calls: number): void {
  if (calls >= MOST_CALLS) throw new DefectError('PAGINATION_STUCK', { at: calls });
}

/** What a run keeps for the next, unless no store would take it. */
export function keepable(saved: Cursor | null, before: Cursor | null): Cursor | null {
  return JSON.stringify(saved).length > LARGEST_PLACE ? before : saved;
}
