/** Small strings that outlive an execution: at most 9 KB a value, 500 KB a store (Google's quota page). */
export interface StorePort {
  get(key: string): string | null;
  /** The whole store in one call. */
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
  /** All of them in one call; what is not named stays. */
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
  clear(): void;
}
