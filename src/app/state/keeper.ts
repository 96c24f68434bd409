import { type ErrorCode, isWbError, TransientError, UserActionError } from '../../wb/errors';
import type { StorePort } from '../../ports/store';
import type { Services } from '../services';
import type { Holding, StateKey, StoreName } from './key';
import { bytesOf, formerTextsOf, pieceName, propertiesOf, type Stored, storedIn, storedInFormerPieces, textsOf } from './stored-text';

/** Google allows 500 KB a store (quotas page); a rest is left for what must be stored whatever happens. */
const STORE_BYTES = 500 * 1024;
const RESERVE_BYTES = 10 * 1024;
const LOOK_AGAIN_MS = 5_000;
const NOT_STORED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['STORE_FULL', 'OWN_STORE_FULL', 'STORE_BUSY']);

/** What is stored under the key; the usual value where nothing is, or nothing that can be read. */
export function stateOf<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>): T {
  return valueOf(key, (name) => storeOf(services, key.store).get(name)).value;
}

/** As `stateOf`, also where the store has been read once for a whole step: under the lock, what others have stored since counts. */
export function freshStateOf<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>): T {
  return valueOf(key, (name) => storeOf(services, key.store).fresh(name)).value;
}

/** As `stateOf`, in a store that has been read whole. */
export function stateIn<T>(stored: Readonly<Record<string, string>>, key: StateKey<T>): T {
  return valueOf(key, (name) => stored[name] ?? null).value;
}

/** All that is stored in the file, for `stateIn`: many values for one call. */
export function storedInFile({ documentStore }: Holding<'document'>): Readonly<Record<string, string>> {
  return documentStore.all();
}

/** Whether something is stored under the key that cannot be read, or not wholly. */
export function isUnreadable<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>): boolean {
  return valueOf(key, (name) => storeOf(services, key.store).get(name)).isUnreadable;
}

/**
 * The value as properties, to be stored together with others in one call.
 * @throws UserActionError STORE_FULL  it is larger than its key allows
 */
export function entriesOf<T>(key: StateKey<T>, value: T): Record<string, string> {
  const entries = propertiesOf(key.name, key.version, key.write === undefined ? value : key.write(value));
  if (Object.keys(entries).length > (key.pieces ?? 1)) throw new UserActionError('STORE_FULL', { name: key.name });
  return entries;
}

/** As `entriesOf`, in the place of a value that may be longer. */
export function entriesInPlace<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>, value: T): Record<string, string> {
  return replacing(key, value, valueOf(key, (name) => storeOf(services, key.store).get(name)).pieces);
}

/**
 * Stores a value that does not depend on what was stored.
 * @throws UserActionError STORE_FULL
 */
export function keepState<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>, value: T): void {
  keepEntries(services, key.store, entriesOf(key, value));
}

/**
 * Stores several things in one call.
 * @throws UserActionError STORE_FULL, OWN_STORE_FULL
 */
export function keepEntries<Store extends StoreName>(services: Holding<Store>, name: Store, entries: Readonly<Record<string, string>>): void {
  const store = storeOf(services, name);
  try {
    store.setAll(entries);
  } catch (error) {
    if (isNearlyFull({ ...store.all(), ...entries })) throw new UserActionError(name === 'user' ? 'OWN_STORE_FULL' : 'STORE_FULL', { name: Object.keys(entries)[0] ?? '' });
    throw error;
  }
}

/**
 * Reads, changes and stores what executions share, under the document lock: whatever others store meanwhile is not lost.
 * @returns what is stored now
 * @throws TransientError STORE_BUSY  the lock was not had; nothing is changed
 * @throws UserActionError STORE_FULL
 */
export function changeState<T>(services: Holding<'document'> & Pick<Services, 'lock'>, key: StateKey<T, 'document'>, change: (now: T) => T): T {
  return exclusively(services, () => keepChange(services, key, valueOf(key, (name) => services.documentStore.fresh(name)), change));
}

/**
 * As `changeState`, without a lock: of what lies with a user and where a change that is lost costs little.
 * @throws UserActionError STORE_FULL
 */
export function changeOwnState<T>(services: Holding<'user'>, key: StateKey<T, 'user'>, change: (now: T) => T): T {
  return keepChange(services, key, valueOf(key, (name) => services.userStore.get(name)), change);
}

/**
 * As `changeOwnState`, alone among all executions on this file: what the user has chosen in another window meanwhile is not lost.
 * @throws TransientError STORE_BUSY; UserActionError STORE_FULL
 */
export function changeOwnAlone<T>(services: Holding<'user'> & Pick<Services, 'lock'>, key: StateKey<T, 'user'>, change: (now: T) => T): T {
  return exclusively(services, () => keepChange(services, key, valueOf(key, (name) => services.userStore.fresh(name)), change));
}

/** Whether Google gives what is stored in the file at all; where it does not, everything reads as never stored. */
export function isFileThere({ documentStore }: Holding<'document'>): boolean {
  return documentStore.isThere();
}

/** Whether the file has hardly any room left for what it must remember. */
export function isFileFull(services: Holding<'document'>): boolean {
  return isNearlyFull(storedInFile(services));
}

/** Forgets what is stored under the key. */
export function forgetState<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>): void {
  const store = storeOf(services, key.store);
  const pieces = key.pieces === undefined ? 1 : valueOf(key, (name) => store.get(name)).pieces;
  for (let at = pieces - 1; at >= 0; at -= 1) store.remove(pieceName(key.name, at));
  if (key.formerPieces === undefined) return;
  for (let at = 0; store.get(`${key.formerPieces}${at}`) !== null; at += 1) store.remove(`${key.formerPieces}${at}`);
}

/** Forgets everything whose name begins with the key's, what other builds have stored of the kind too. */
export function forgetKind({ documentStore }: Holding<'document'>, { name }: StateKey<unknown, 'document'>): void {
  for (const stored of Object.keys(documentStore.all())) if (stored.startsWith(`${name}.`)) documentStore.remove(stored);
}

/** Forgets everything that is stored in the file. */
export function forgetFile({ documentStore }: Holding<'document'>): void {
  documentStore.clear();
}

/**
 * Runs `work` alone among all executions on this file.
 * @throws TransientError STORE_BUSY  not within ten seconds
 */
export function exclusively<T>({ lock }: Pick<Services, 'lock'>, work: () => T): T {
  const outcome = lock.exclusively(work);
  if (outcome === null) throw new TransientError('STORE_BUSY', LOOK_AGAIN_MS);
  return outcome.result;
}

/** Stores what a refresh can do without: a full store and a lock that was not had must not end the execution. */
export function storeIfPossible(store: () => void): void {
  try {
    store();
  } catch (error) {
    if (!isWbError(error) || !NOT_STORED.has(error.code)) throw error;
  }
}

function keepChange<T, Store extends StoreName>(services: Holding<Store>, key: StateKey<T, Store>, { value, pieces, isUnreadable }: Read<T>, change: (now: T) => T): T {
  const changed = change(value);
  if (changed === value) return value;
  keepEntries(services, key.store, { ...(isUnreadable && key.isKeptAside === true ? aside(services, key) : {}), ...replacing(key, changed, pieces) });
  return changed;
}

/** The texts as they lie there, for whoever is to mend them, or for a newer build. */
function aside<T, Store extends StoreName>(services: Holding<Store>, { name, store, pieces = 1 }: StateKey<T, Store>): Record<string, string> {
  const texts = Array.from({ length: pieces }, (_, at) => [pieceName(name, at), storeOf(services, store).fresh(pieceName(name, at))] as const);
  return Object.fromEntries(texts.flatMap(([one, text]) => (text === null || text === '' ? [] : [[`aside.${one}`, text]])));
}

/** What is left of a longer value takes no room, and goes in the same call. */
function replacing<T>(key: StateKey<T>, value: T, pieces: number): Record<string, string> {
  const entries = entriesOf(key, value);
  for (let at = Object.keys(entries).length; at < pieces; at += 1) entries[pieceName(key.name, at)] = '';
  return entries;
}

function storeOf<Store extends StoreName>(services: Holding<Store>, name: Store): StorePort {
  return name === 'user' ? (services as Holding<'user'>).userStore : (services as Holding<'document'>).documentStore;
}

interface Read<T> {
  value: T;
  pieces: number;
  isUnreadable: boolean;
}

/** Only a text that came and cannot be read is unreadable: where the store itself is in trouble, nobody knows what it holds. */
function valueOf<T>(key: StateKey<T>, textAt: (name: string) => string | null): Read<T> {
  const texts = textsOf(key.name, textAt);
  const former = texts === null && key.formerPieces !== undefined ? formerTextsOf(key.formerPieces, textAt) : null;
  if (texts !== null) return readIn(key, () => storedIn(texts));
  return former === null ? { value: key.usual, pieces: 1, isUnreadable: false } : readIn(key, () => storedInFormerPieces(former));
}

function readIn<T>(key: StateKey<T>, parse: () => Stored): Read<T> {
  let stored: Stored | null = null;
  try {
    stored = parse();
    if (stored.version > key.version) throw new Error('of a newer build');
    let isDoubted = false;
    const value = key.read(stored.value, stored.version, () => {
      isDoubted = true;
    });
    return { value, pieces: stored.pieces, isUnreadable: isDoubted };
  } catch {
    return { value: key.whenUnreadable?.() ?? key.usual, pieces: stored?.pieces ?? 1, isUnreadable: true };
  }
}

function isNearlyFull(properties: Readonly<Record<string, string>>): boolean {
  const size = Object.entries(properties).reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);
  return size > STORE_BYTES - RESERVE_BYTES;
}
