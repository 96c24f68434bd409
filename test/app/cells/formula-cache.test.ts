import { formulaCache } from '../../../src/app/cells/formula-cache';
import type { CachePort } from '../../../src/ports/store';

const LIMIT_BYTES = 100 * 1024;

function memoryCache(): CachePort & { values: Map<string, string>; reads: number } {
  const values = new Map<string, string>();
  return {
    values,
    reads: 0,
    read(keys) {
      this.reads += 1;
      return Object.fromEntries(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key) as string]));
    },
    write: (entries, seconds) => {
      expect(seconds).toBeLessThanOrEqual(21_600);
      for (const [key, value] of Object.entries(entries)) {
        expect(key.length).toBeLessThanOrEqual(250);
        expect(Buffer.byteLength(value)).toBeLessThanOrEqual(LIMIT_BYTES);
        values.set(key, value);
      }
    },
  };
}

const big = (letter: string) => ({ rows: Array.from({ length: 3000 }, (_row, at) => [at, letter.repeat(20), null, 0.5]) });

it('makes a result once for each stamp', () => {
  const cache = memoryCache();
  let stamp: number | null = 1;
  let made = 0;
  const remember = formulaCache(cache, () => stamp);
  const ask = (key: string) => remember(key, () => ({ made: (made += 1) }));
  expect([ask('a'), ask('a'), ask('b')]).toEqual([{ made: 1 }, { made: 1 }, { made: 2 }]);
  stamp = 2;
  expect(ask('a')).toEqual({ made: 3 });
  stamp = null;
  expect([ask('a'), ask('a')]).toEqual([{ made: 4 }, { made: 5 }]);
});

it('keeps a large result in pieces that fit', () => {
  const cache = memoryCache();
  const value = big('Ж');
  formulaCache(cache, () => 1)('a', () => value);
  expect(cache.values.size).toBeGreaterThan(2);
  expect(formulaCache(cache, () => 1)('a', () => 'made again')).toEqual(value);
  expect(cache.reads).toBe(3);
});

it('makes the result again when a piece is gone, or is another execution’s', () => {
  const cache = memoryCache();
  const ask = (value: unknown) => formulaCache(cache, () => 1)('a', () => value);
  ask(big('A'));
  const [, second] = [...cache.values.keys()];
  cache.values.delete(second as string);
  expect(ask(big('B'))).toEqual(big('B'));
  const piece = cache.values.get(second as string) as string;
  cache.values.clear();
  ask(big('C'));
  cache.values.set(second as string, piece);
  expect(ask(big('D'))).toEqual(big('D'));
});

it('takes nothing that was kept under another name, and keeps nothing too large', () => {
  const cache = memoryCache();
  formulaCache(cache, () => 1)('a', () => 'of a');
  const [place] = [...cache.values.keys()];
  cache.values.set(place as string, (cache.values.get(place as string) as string).replace('1|a', '1|b'));
  expect(formulaCache(cache, () => 1)('a', () => 'made')).toBe('made');
  cache.values.clear();
  formulaCache(cache, () => 1)('a', () => 'x'.repeat(1_000_000));
  expect(cache.values.size).toBe(0);
});
