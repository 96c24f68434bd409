import fc from 'fast-check';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', "'", '=1+1', '=IMPORTXML("http://x","//a")', '+7 900', '-1', '@SUM(A1)', '\u202E', '\u200F', '\uFEFF'];
const NUMBERS = ['007', '00000000000000', '4600000000001', '12345678901234567890', '1,5', '1 039', '1\u00A0039,50', '-', '--', '1e5', '0x10', '1/2', '01.02.2026', 'TRUE', 'ИСТИНА', '#REF!', ''];
const DATES = ['0001-01-01T00:00:00', '2026-02-30', '9999-12-31T23:59:59', '2026-11-23T06:00:00+03:00', 'вчера', '1900-01-00'];

/** What no specification foresees in a field. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...STARTS), fc.string({ maxLength: 12, unit: 'binary' })).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS, ...DATES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary-ascii' }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('\uD800', '\uDC00текст', 'а\uD83D', null, true, false, 1e308, -1e308, 5e-324, 2 ** 53 + 2, -0, [], {}, [[]], { a: { b: [] } }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

export const LONG = `=${'ж'.repeat(59_999)}`;

/** A whole answer of any shape, with names that WB uses in it. */
export const hostileBody: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.object({ key: fc.constantFrom('data', 'cards', 'cursor', 'items', 'orders', 'listGoods', 'error', 'errorText', 'taskId', 'status', 'rrdId', 'srid', 'lastChangeDate', '__proto__'), maxDepth: 3 }),
  fc.array(fc.dictionary(fc.constantFrom('srid', 'saleID', 'rrdId', 'lastChangeDate', 'nmID', 'sizes', 'constructor'), hostileValue), { maxLength: 4 }),
);
