import fc from 'fast-check';
import { parseDecimal } from '../../src/wb/decimal';

it.each<[unknown, number | null]>([
  [0, 0],
  [-12.5, -12.5],
  [NaN, null],
  [Infinity, null],
  ['376.99', 376.99],
  ['1.775', 1.775],
  ['0', 0],
  ['-1', -1],
  ['+5', 5],
  ['007', 7],
  [' 12647.29\n', 12647.29],
  // Tariffs of boxes.
  ['89,7', 89.7],
  ['1 039', 1039],
  ['1\u00a0039,5', 1039.5],
  ['12\u2009345\u202f678', 12345678],
  ['-', null],
  ['', null],
  [' ', null],
  ['12 34', null],
  ['1 0395', null],
  ['12abc', null],
  ['abc', null],
  ['0x10', null],
  ['1e5', null],
  ['Infinity', null],
  ['1.2.3', null],
  ['1,2,3', null],
  ['5.', null],
  ['.5', null],
  ['--5', null],
  ['9'.repeat(15), 999_999_999_999_999],
  ['-12345678.1234567', -12_345_678.1234567],
  ['9007199254740993', 9_007_199_254_740_992],
  ['9'.repeat(400), null],
  [null, null],
  [undefined, null],
  [true, null],
  [[1], null],
  [{ value: 1 }, null],
])('%j is %j', (value, expected) => expect(parseDecimal(value)).toBe(expected));

it('never throws and answers a finite number or null', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const number = parseDecimal(value);
      expect(number === null || Number.isFinite(number)).toBe(true);
    }),
  );
});

it('reads back what was written with a point or a comma', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 99 }), fc.constantFrom('.', ','), (whole, kopecks, mark) => {
      const fraction = String(kopecks).padStart(2, '0');
      expect(parseDecimal(`${whole}${mark}${fraction}`)).toBe(Number(`${whole}.${fraction}`));
    }),
  );
});

it('reads every short decimal as the number nearest to it', () => {
  const digits = fc.stringMatching(/^\d{1,9}$/);
  fc.assert(
    fc.property(fc.constantFrom('', '-'), digits, digits, (sign, whole, fraction) => {
      const text = `${sign}${whole}.${fraction}`;
      expect(parseDecimal(text)).toBe(Number(text));
    }),
  );
});
