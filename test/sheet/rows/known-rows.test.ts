import fc from 'fast-check';
import { entriesOf, type KnownRow, openKnownRows } from '../../../src/sheet/rows/known-rows';
import type { Print } from '../../../src/sheet/fingerprints/print';

const row = (key: string, place: number, print: Print = { lasting: -1, changing: place }): KnownRow => ({ key, shop: 'Lamp', row: place, version: place / 2, ...print });

test('rows are found by their keys', () => {
  const rows = openKnownRows();
  const all: KnownRow[] = [row('A', 2), row('B', 3, { lasting: 7, changing: 2 ** 53 - 1 }), { ...row('C', 4), shop: 'Desk' }];
  all.forEach(rows.put);
  expect([rows.find('A'), rows.find('C'), rows.find('D')]).toEqual([0, 2, -1]);
  expect([rows.at(0), rows.at(1), rows.at(2)]).toEqual(all);
  expect([rows.ofShop('Lamp'), rows.ofShop('Desk'), rows.ofShop('Shelf')]).toEqual([[0, 1], [2], []]);
});

test('a row that is put again is replaced', () => {
  const rows = openKnownRows();
  [row('A', 2), row('A', 9)].forEach(rows.put);
  expect([rows.size(), rows.at(0)]).toEqual([1, row('A', 9)]);
});

test('it knows what a Map knows', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '\u0000', '😀'), maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), (puts) => {
      const rows = openKnownRows();
      puts.forEach(([text, place]) => rows.put(row(text, place)));
      expect(entriesOf(rows.size()).map((entry) => [rows.at(entry).key, rows.rowAt(entry)])).toEqual([...new Map(puts)]);
    }),
  );
});

test('no key is lost or mixed up among 100,000, long ones among them', () => {
  const keyOf = (n: number): string => `${n}${'x'.repeat(n % 5000 === 0 ? 50_000 : 5)}`;
  const rows = openKnownRows();
  const numbers = entriesOf(100_000);
  numbers.forEach((n) => rows.put(row(keyOf(n), n)));
  const wrong = numbers.filter((n) => rows.find(keyOf(n)) !== n);
  expect([wrong, rows.find('100000xxxxx'), rows.at(99_999).key]).toEqual([[], -1, '99999xxxxx']);
});

test('two keys with the same hash are two', () => {
  const rows = openKnownRows();
  const pair = twoOfOneHash();
  pair.forEach((key, at) => rows.put(row(key, at + 2)));
  expect([new Set(pair).size, ...pair.map((key) => rows.rowAt(rows.find(key)))]).toEqual([2, 2, 3]);
});

/** By the hash of the table, tried out: among some 80,000 keys two meet. */
function twoOfOneHash(): string[] {
  const byHash = new Map<number, string>();
  for (let n = 0; ; n += 1) {
    const key = `key ${n}`;
    let state = 0x811c9dc5;
    for (const letter of key) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
    const hash = state ^ (state >>> 16);
    const other = byHash.get(hash);
    if (other !== undefined) return [other, key];
    byHash.set(hash, key);
  }
}
