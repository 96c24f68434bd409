import type { TokenType } from '../token/token-type';

/** One row of WB's limit table: a token bucket that refills by one call every `intervalMs`, up to `burst`. */
export interface Limit {
  intervalMs: number;
  burst: number;
  /** A larger bucket that takes each of these calls too, as where WB besides counts them by the day. */
  within?: Bucket;
}

/** What calls are counted in together. */
export interface Bucket {
  group: string;
  limit: Limit;
}

/** Limits of one method by kind of token: `base` where WB gives base tokens a table of their own. */
export interface Limits {
  full: Limit;
  base?: Limit;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

export function everySeconds(seconds: number, burst = 1): Limit {
  return { intervalMs: seconds * SECOND, burst };
}

export function everyHours(hours: number, burst = 1): Limit {
  return { intervalMs: hours * HOUR, burst };
}

/** The limit that a token of this type has to keep. */
export function limitFor(limits: Limits, type: TokenType): Limit {
  return type === 'base' ? limits.base ?? limits.full : limits.full;
}
