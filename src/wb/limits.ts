/** One row of WB's limit table: a token bucket that refills by one call every `intervalMs`, up to `burst`. */
export interface Limit {
  intervalMs: number;
  burst: number;
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
