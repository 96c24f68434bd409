import { letterAt } from '../../wb/answer/letter-at';

/** Longer than any key: four cells of at most 50,000 letters. */
const CHUNK_LETTERS = 2 ** 18;

/** Texts kept as bare letters: a string of its own takes several times the room of a short key. */
export interface LetterPool {
  /** @returns where the text begins */
  put(text: string): number;
  /** Whether just this text was put there. */
  holds(start: number, length: number, text: string): boolean;
  text(start: number, length: number): string;
}

export function openLetterPool(): LetterPool {
  const chunks: Uint16Array[] = [];
  let used = CHUNK_LETTERS;
  const chunkAt = (start: number): Uint16Array => chunks[Math.floor(start / CHUNK_LETTERS)] as Uint16Array;

  return {
    put(text) {
      if (used + text.length >= CHUNK_LETTERS) {
        chunks.push(new Uint16Array(CHUNK_LETTERS));
        used = 0;
      }
      const start = (chunks.length - 1) * CHUNK_LETTERS + used;
      const chunk = chunkAt(start);
      for (let at = 0; at < text.length; at += 1) {
        chunk[used + at] = letterAt(text, at);
      }
      used += text.length;
      return start;
    },
    holds(start, length, text) {
      const chunk = chunkAt(start);
      const first = start % CHUNK_LETTERS;
      let at = 0;
      while (at < length && chunk[first + at] === letterAt(text, at)) {
        at += 1;
      }
      return at === length && length === text.length;
    },
    text(start, length) {
      const first = start % CHUNK_LETTERS;
      return Array.from(chunkAt(start).subarray(first, first + length), (letter) => String.fromCharCode(letter)).join('');
    },
  };
}
