import { letterAt } from '../../wb/answer/letter-at';
import { openLetterPool } from './letter-pool';
import { withRoom } from './with-room';

const { imul } = Math;

const FIRST_SLOTS = 1024;
/** Constants of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const SEED = 0x811c9dc5;
const FACTOR = 0x01000193;

/** Keys with the numbers 0, 1, 2 … in the order in which they came. */
export interface RowKeys {
  size(): number;
  /** −1 for a key that did not come yet. */
  find(key: string): number;
  /** @returns its number, the old one of a key that is there */
  add(key: string): number;
  keyAt(entry: number): string;
}

/**
 * A hash table in arrays of numbers: as a Map of strings a million keys are no small part of the memory that a script has.
 * The hash only says where to look; whether it is the key, its letters say.
 */
export function openRowKeys(): RowKeys {
  const letters = openLetterPool();
  let size = 0;
  let starts = new Uint32Array(0);
  let lengths = new Uint32Array(0);
  let hashes = new Int32Array(0);
  /** Numbers of the keys, one higher; 0 is free. Never more than half full. */
  let slots = new Int32Array(FIRST_SLOTS);

  const isAt = (entry: number, hash: number, key: string): boolean =>
    hashes[entry] === hash && letters.holds(starts[entry] as number, lengths[entry] as number, key);

  /** Of the key, or the free one where it belongs. */
  const slotOf = (hash: number, key: string): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0 && !isAt((slots[slot] as number) - 1, hash, key)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };

  const spread = (): void => {
    const larger = new Int32Array(slots.length * 2);
    for (let entry = 0; entry < size; entry += 1) {
      let slot = (hashes[entry] as number) & (larger.length - 1);
      while (larger[slot] !== 0) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = entry + 1;
    }
    slots = larger;
  };

  const append = (hash: number, key: string): void => {
    starts = withRoom(starts, size + 1);
    lengths = withRoom(lengths, size + 1);
    hashes = withRoom(hashes, size + 1);
    starts[size] = letters.put(key);
    lengths[size] = key.length;
    hashes[size] = hash;
    size += 1;
  };

  return {
    size: () => size,
    find: (key) => (slots[slotOf(hashOf(key), key)] as number) - 1,
    add(key) {
      const hash = hashOf(key);
      const slot = slotOf(hash, key);
      if (slots[slot] === 0) {
        append(hash, key);
        slots[slot] = size;
        if (size * 2 > slots.length) {
          spread();
        }
        return size - 1;
      }
      return (slots[slot] as number) - 1;
    },
    keyAt: (entry) => letters.text(starts[entry] as number, lengths[entry] as number),
  };
}

function hashOf(key: string): number {
  let state = SEED;
  for (let at = 0; at < key.length; at += 1) {
    state = imul(state ^ letterAt(key, at), FACTOR);
  }
  // The table takes the low bits: the high ones have a say too.
  return state ^ (state >>> 16);
}
