import { DefectError } from '../../wb/errors';
import { msOfSerial, serialOf } from '../../wb/time/moscow-time';

const DAY_MS = 86_400_000;
const LONGEST_PLACE = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The moment of a date that WB sent, as a place to go on from: null for what is no date, and for one of more than a day
 * ahead, which clocks that differ do not explain.
 */
export function momentOf(value: unknown, nowMs: number): number | null {
  const serial = typeof value === 'string' && value.length <= LONGEST_PLACE ? serialOf(value) : null;
  if (serial === null) return null;
  const ms = msOfSerial(serial);
  return ms > nowMs + DAY_MS ? null : ms;
}

/** Whether a stored value is `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value) && serialOf(value) !== null;
}

/** A whole number not below zero with all of its digits, whether WB writes it as a number or as a text. */
export function digitsOf(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^\d{1,20}$/.test(text) ? text.replace(/^0+(?=\d)/, '') : null;
}

/** What WB wants to have back as it is; null for nothing, and for what no store would take. */
export function tokenOf(value: unknown): string | number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_PLACE ? value : null;
}

/** @throws DefectError WB_UNKNOWN_SHAPE  what should say where to go on does not */
export function needed<T>(place: T | null, at: string): T {
  if (place === null) throw new DefectError('WB_UNKNOWN_SHAPE', { at });
  return place;
}
