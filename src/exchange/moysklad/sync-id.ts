import { fingerprint } from '../../sheet/fingerprints/fingerprint';

/** Hexadecimal signs of an UUID. */
const SIGNS = 32;

/**
 * The `syncId` of a thing: the same for the same number of WB's, whichever file, user or day it is handed over from, so that МойСклад answers
 * with what is there and makes no second one. In the form of an UUID (RFC 9562, version 8: of one's own making).
 */
export function syncIdOf(kind: string, number: string): string {
  const parts = [0, 1, 2, 3].map((salt) => hexOf(fingerprint([salt, kind, number])));
  const hex = parts.join('').padEnd(SIGNS, '0').slice(0, SIGNS);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Ten signs of the 53 bits that a fingerprint has. */
function hexOf(base36: string): string {
  return parseInt(base36, 36).toString(16).padStart(14, '0').slice(-10);
}
