import type { LockPort, StorePort } from '../../src/ports/store';

const MAX_VALUE_BYTES = 9 * 1024;

/** A store over an object, as strict on the size of values as Google's. */
export function memoryStore(values: Record<string, string> = {}): StorePort & { values: Record<string, string> } {
  const set = (key: string, value: string): void => {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Error(`the value of ${key} is too large`);
    values[key] = value;
  };
  return {
    values,
    isThere: () => true,
    get: (key) => values[key] ?? null,
    fresh: (key) => values[key] ?? null,
    all: () => ({ ...values }),
    set,
    setAll: (changes) => Object.entries(changes).forEach(([key, value]) => set(key, value)),
    clear: () => Object.keys(values).forEach((key) => delete values[key]),
    remove: (key) => {
      delete values[key];
    },
  };
}

/** A lock that nobody else wants. */
export const freeLock: LockPort = { exclusively: (work) => ({ result: work() }) };
