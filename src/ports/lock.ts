export interface LockPort {
  /** Runs `work` alone among all executions that share the lock; null when the lock was not had in time. */
  exclusively<T>(work: () => T): { result: T } | null;
}
