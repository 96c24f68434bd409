/** Chance without state: the same seed, stream and index always give the same number, in any order of asking. */
export function hash(seed: number, stream: number, index: number): number {
  let h = (seed ^ Math.imul(stream, 0x9e3779b1) ^ Math.imul(index, 0x85ebca6b)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** 0 ≤ x < 1. */
export const fraction = (seed: number, stream: number, index: number): number => hash(seed, stream, index) / 2 ** 32;

/** Whole number, both ends included. */
export const between = (seed: number, stream: number, index: number, from: number, to: number): number =>
  from + Math.floor(fraction(seed, stream, index) * (to - from + 1));

export function pick<T>(list: readonly T[], seed: number, stream: number, index: number): T {
  const found = list[hash(seed, stream, index) % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

export function hexDigits(seed: number, stream: number, index: number, length: number): string {
  let text = '';
  for (let part = 0; text.length < length; part += 1) {
    text += hash(seed ^ Math.imul(part + 1, 0x27d4eb2f), stream, index).toString(16).padStart(8, '0');
  }
  return text.slice(0, length);
}

/** The shop of one seller: FNV-1a of the seller id over the seed of the run. */
export function seedOf(seed: number, sid: string): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (const char of sid) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h;
}
