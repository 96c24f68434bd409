import { parseDecimal } from './decimal';

/** WB's money has up to three decimals; whole numbers of this part of a rouble add up without an error. */
export const PARTS = 10_000;

const KOPECK_PARTS = PARTS / 100;

/** An amount as parts. One that stands as text counts like the number that it is; 0 for what is none. */
export function partsIn(value: unknown): number {
  const amount = typeof value === 'string' ? parseDecimal(value) : value;
  return typeof amount === 'number' ? Math.round(amount * PARTS) : 0;
}

/** Whether there is a text that is no amount. */
export function isUnreadable(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && parseDecimal(value) === null;
}

/** Parts as whole kopecks, in roubles: halves go away from zero, as in ROUND. */
export function inKopecks(parts: number): number {
  return roundHalfUp(parts / KOPECK_PARTS) / 100;
}

function roundHalfUp(value: number): number {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}
