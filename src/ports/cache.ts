/** Small texts that may be gone at any time: for a formula whose neighbours have already done its work. */
export interface CachePort {
  /** The values that are there, by key, in one call. */
  read(keys: readonly string[]): Readonly<Record<string, string>>;
  /** Never throws: what cannot be kept is simply not there next time. */
  write(values: Readonly<Record<string, string>>, seconds: number): void;
}
