import fc from 'fast-check';
import type { Cell } from '../../../src/ports/workbook';
import { fingerprint } from '../../../src/sheet/fingerprints/fingerprint';

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.integer());

test('types and borders of cells count', () => {
  const rows: Cell[][] = [
    [],
    [''],
    ['', ''],
    [0],
    [1],
    ['1'],
    [true],
    [false],
    ['true'],
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc'],
    [1, 2],
    [2, 1],
    [12],
    [1, 1],
    [-1, -1],
    [-1, 1],
    [0.1],
    [0.2],
    ['а'],
    ['a'],
  ];
  expect(new Set(rows.map(fingerprint)).size).toBe(rows.length);
});

test('minus zero is zero', () => {
  expect(fingerprint([-0])).toBe(fingerprint([0]));
});

test('the value is fixed: another one would write every sheet again', () => {
  expect(fingerprint(['Lamp', 'A', 46_025, 10.5, true])).toBe('7737otaa3a');
});

test('any two different rows differ, and each is a short text of digits and letters', () => {
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (a, b) => {
      const isSame = JSON.stringify(a.map(plusZero)) === JSON.stringify(b.map(plusZero));
      expect(fingerprint(a) === fingerprint(b)).toBe(isSame);
      expect(fingerprint(a)).toMatch(/^[\da-z]{1,11}$/);
    }),
  );
});

test('no two of 200,000 rows of small numbers meet', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 200_000; n += 1) {
    seen.add(fingerprint(['Lamp', n % 500, Math.floor(n / 500), -(n % 7)]));
  }
  expect(seen.size).toBe(200_000);
});

function plusZero(value: Cell): Cell {
  return value === 0 ? 0 : value;
}
