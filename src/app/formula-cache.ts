import type { CachePort } from '../ports/cache';
import { fingerprint } from '../sheet/fingerprint';

/** A value may have 100 KB, and a Cyrillic letter takes two bytes. */
const CHUNK_LENGTH = 45_000;
/** More is faster read from the sheet. */
const MAX_CHUNKS = 20;
/** Long enough for all formulas of a file that is opened; short, because people also change sheets by hand. */
const SECONDS = 600;

/**
 * Results that other cells' executions can use. The key names the data's version (the stamp) and everything the result
 * depends on; each piece carries the mark of its whole, because two executions may write at once.
 */
export function formulaCache(cache: CachePort, stampOf: () => number | null): <T>(key: string, make: () => T) => T {
  return (key, make) => {
    const stamp = stampOf();
    if (stamp === null) return make();
    const name = `${stamp}|${key}`;
    const place = `f.${fingerprint([name])}`;
    const kept = read(cache, place, name);
    if (kept !== null) return JSON.parse(kept);
    const made = make();
    write(cache, place, name, JSON.stringify(made));
    return made;
  };
}

function read(cache: CachePort, place: string, name: string): string | null {
  const head = parsePiece(cache.read([`${place}.0`])[`${place}.0`]);
  if (head === null) return null;
  const others = Array.from({ length: head.count - 1 }, (_key, at) => `${place}.${at + 1}`);
  const found = others.length === 0 ? {} : cache.read(others);
  const pieces = [head, ...others.map((key) => parsePiece(found[key]))];
  if (pieces.some((piece) => piece?.mark !== head.mark)) return null;
  const text = pieces.map((piece) => piece?.text).join('');
  return text.startsWith(`${name}\n`) ? text.slice(name.length + 1) : null;
}

function write(cache: CachePort, place: string, name: string, value: string): void {
  const text = `${name}\n${value}`;
  const count = Math.ceil(text.length / CHUNK_LENGTH);
  if (count > MAX_CHUNKS) return;
  const mark = fingerprint([text]);
  const pieces: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    pieces[`${place}.${at}`] = `${mark} ${count} ${text.slice(at * CHUNK_LENGTH, (at + 1) * CHUNK_LENGTH)}`;
  }
  cache.write(pieces, SECONDS);
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
