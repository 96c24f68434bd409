import { hashOf } from './fingerprint';
import { isUntold } from './marks';

/** Hashes have 53 bits: in halves, sums of millions of them are whole numbers. */
const HALF = 2 ** 26;

/** Fingerprints of many rows as one, whatever order the rows stand in: sorting a sheet changes no row. */
export interface PrintSum {
  rows: number;
  high: number;
  low: number;
  /** Whether all of the rows tell what they were written with. */
  isTold: boolean;
}

export function noPrints(): PrintSum {
  return { rows: 0, high: 0, low: 0, isTold: true };
}

/** Adds a row, in place. @param fingerprint '' of a row that has none */
export function addPrint(sum: PrintSum, fingerprint: string): void {
  const hash = hashOf([fingerprint], [0]);
  sum.rows += 1;
  sum.high += Math.floor(hash / HALF);
  sum.low += hash % HALF;
  sum.isTold = sum.isTold && fingerprint !== '' && !isUntold(fingerprint);
}

/** Null where a row does not tell. */
export function printOf({ rows, high, low, isTold }: PrintSum): string | null {
  return isTold ? `${rows} ${high} ${low}` : null;
}
