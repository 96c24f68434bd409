import type { CachePort } from '../../ports/store';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';

/** A value may have 100 KB, and a Cyrillic letter takes two bytes. */
const CHUNK_LENGTH = 45_000;

/** How long a text is kept, and how large it may be. */
export interface Keeping {
  seconds: number;
  maxChunks: number;
}

/** What is kept under this name; null where it is gone, even in part. */
export function cachedText(cache: CachePort, name: string): string | null {
  const place = placeOf(name);
  // Most texts are of one piece or two, and every call counts in a cell.
  const begun = cache.read([`${place}.0`, `${place}.1`]);
  const head = parsePiece(begun[`${place}.0`]);
  if (head === null) return null;
  const others = Array.from({ length: head.count - 1 }, (_key, at) => `${place}.${at + 1}`);
  const found = others.length <= 1 ? begun : { ...begun, ...cache.read(others.slice(1)) };
  const pieces = [head, ...others.map((key) => parsePiece(found[key]))];
  if (pieces.some((piece) => piece?.mark !== head.mark)) return null;
  const text = pieces.map((piece) => piece?.text).join('');
  return text.startsWith(`${name}\n`) ? text.slice(name.length + 1) : null;
}

/**
 * Keeps a text in pieces. Each carries the mark of its whole, because two executions may write at once.
 * @returns false when it is too large to be kept
 */
export function keepText(cache: CachePort, name: string, value: string, { seconds, maxChunks }: Keeping): boolean {
  const text = `${name}\n${value}`;
  const count = Math.ceil(text.length / CHUNK_LENGTH);
  if (count > maxChunks) return false;
  const place = placeOf(name);
  const mark = fingerprint([text]);
  const pieces: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    pieces[`${place}.${at}`] = `${mark} ${count} ${text.slice(at * CHUNK_LENGTH, (at + 1) * CHUNK_LENGTH)}`;
  }
  cache.write(pieces, seconds);
  return true;
}

function placeOf(name: string): string {
  return `f.${fingerprint([name])}`;
}

interface Piece {
  mark: string;
  count: number;
  text: string;
}

const PIECE = /^(\w+) (\d+) ([\s\S]*)$/;

function parsePiece(value: string | undefined): Piece | null {
  const [, mark = '', count, text = ''] = PIECE.exec(value ?? '') ?? [];
  return count === undefined ? null : { mark, count: Number(count), text };
}
