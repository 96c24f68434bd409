import fc from 'fast-check';
import { parseDecimal } from '../../../src/wb/money/decimal';

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
  // Seen in public files of sellers' reports.
  ['1 2647,29', 12647.29],
  ['\u22125', -5],
  ['1e3', 1000],
  ['1.5E-2', 0.015],
  ['- 5,5', -5.5],
  ['1,039.50', 1039.5],
  ['-1.234.567,8', -1_234_567.8],
  ['1,234,567', null],
  ['1,23.5', null],
  ['1e999', null],
  ['e5', null],
  ['5 ₽', null],
  ['12abc', null],
  ['abc', null],
  ['0x10', null],
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

it('reads every spelling of an amount as the amount', () => {
  const kopecks = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
  const space = fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f', '\u200b');
  const spelling = fc.record({
    apart: space, around: space, afterSign: space, minus: fc.constantFrom('-', '\u2212', '\u2013', '\u2011'), mark: fc.constantFrom('.', ','), plus: fc.boolean(), exponent: fc.boolean(),
  });
  fc.assert(
    fc.property(kopecks, spelling, (amount, { apart, around, afterSign, minus, mark, plus, exponent }) => {
      const size = String(Math.abs(amount)).padStart(3, '0');
      const sign = amount < 0 ? minus + afterSign : plus ? '+' : '';
      const grouped = size.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, apart);
      const written = exponent ? `${size}e-2` : `${grouped}${mark}${size.slice(-2)}`;
      expect(parseDecimal(around + sign + written + around)).toBeCloseTo(amount / 100, 10);
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
