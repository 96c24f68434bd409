import type { Services } from '../services';

/** `document`: shared by all users of the file. `user`: one user's, in all files. */
export type StoreName = 'document' | 'user';

/** One thing that outlives an execution: what it is, where it lies and how every version that was ever stored is read. */
export interface StateKey<T, Store extends StoreName = StoreName> {
  /** Of the property, or what the names of such properties begin with. */
  name: string;
  store: Store;
  /** What this build writes. 0 is what version 0.1.0 stored: the bare value. */
  version: number;
  /** What there is before anything was stored, and where what is stored cannot be read. Never changed in place. */
  usual: T;
  /** What there is instead where what is stored cannot be read, because the usual would do more than somebody chose. */
  whenUnreadable?(): T;
  /** What cannot be read is kept under `aside.` and the name before it is written over: a person has put it together. */
  isKeptAside?: true;
  /**
   * @param stored plain JSON, or the bare text that is no JSON
   * @param version of the build that wrote it; a newer one than ours never comes here
   * @param doubt says that a part of it could not be read
   * @throws anything  it is not what we store
   */
  read(stored: unknown, version: number, doubt: () => void): T;
  /** What to store of it. @default all of it */
  write?(value: T): unknown;
  /** A value of more than 9 KB is stored in so many pieces at most. @default 1 */
  pieces?: number;
  /** Version 0.1.0 stored it in pieces under this and their numbers from 0. */
  formerPieces?: string;
}

/** The services that hold the key's store. */
export type Holding<Store extends StoreName> = Store extends 'user' ? Pick<Services, 'userStore'> : Pick<Services, 'documentStore'>;

export function documentKey<T>(key: Omit<StateKey<T, 'document'>, 'store'>): StateKey<T, 'document'> {
  return { ...key, store: 'document' };
}

export function userKey<T>(key: Omit<StateKey<T, 'user'>, 'store'>): StateKey<T, 'user'> {
  return { ...key, store: 'user' };
}

/** The key of one of several things of a kind, such as a job's of its shop and dataset. */
export function keyOf<T, Store extends StoreName>(key: StateKey<T, Store>, ...of: readonly string[]): StateKey<T, Store> {
  return { ...key, name: [key.name, ...of].join('.') };
}

/** The fields of a stored object. @throws Error  it is none */
export function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw new Error('not an object');
  return stored as Readonly<Record<string, unknown>>;
}

/** The items of a stored list. @throws Error  it is none */
export function itemsOf(stored: unknown): readonly unknown[] {
  if (!Array.isArray(stored)) throw new Error('not a list');
  return stored;
}

/** A stored number. @throws Error  it is none */
export function numberOf(stored: unknown): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) throw new Error('not a number');
  return stored;
}

/** A stored text. @throws Error  it is none */
export function textOf(stored: unknown): string {
  if (typeof stored !== 'string') throw new Error('not a text');
  return stored;
}

/** What can be read of the items: one that is broken, or of a foreign shape, takes none of the others along. */
export function readableOf<Item, T>(items: readonly Item[], read: (item: Item) => T): T[] {
  return items.flatMap((item) => {
    try {
      return [read(item)];
    } catch {
      return [];
    }
  });
}
