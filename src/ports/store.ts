/** Small strings that outlive an execution: at most 9 KB a value, 500 KB a store (Google's quota page). */
export interface StorePort {
  /** False where Google gives none: everything reads as never stored then. */
  isThere(): boolean;
  get(key: string): string | null;
  /** As `get`, also where the store has been read once for a whole step: what others have stored since counts. */
  fresh(key: string): string | null;
  /** The whole store in one call. */
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
  /** All of them in one call; what is not named stays. */
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
  clear(): void;
}

/** Small texts that may be gone at any time: for a formula whose neighbours have already done its work. */
export interface CachePort {
  /** The values that are there, by key, in one call. */
  read(keys: readonly string[]): Readonly<Record<string, string>>;
  /** Never throws: what cannot be kept is simply not there next time. */
  write(values: Readonly<Record<string, string>>, seconds: number): void;
}

export interface LockPort {
  /** Runs `work` alone among all executions that share the lock; null when the lock was not had in time. */
  exclusively<T>(work: () => T): { result: T } | null;
}
