import { orderText, standAs } from '../../../src/sheet/order/left-order';
import { openKnownRows } from '../../../src/sheet/rows/known-rows';

/** Rows with these keys, top to bottom; they came in the order of the alphabet. */
function rowsOf(...keys: string[]) {
  return rowsIn('Lamp', keys);
}

function rowsIn(shop: string, keys: readonly string[]) {
  const rows = openKnownRows();
  for (const key of [...keys].sort()) rows.put({ key: `${shop}\u0000${key}`, shop, row: 2 + keys.indexOf(key), version: NaN, lasting: 1, changing: 1 });
  return rows;
}

it('is a text as short for many rows as for few', () => {
  const many = rowsOf(...Array.from({ length: 5_000 }, (_, at) => `key ${at}`));
  expect(orderText(many).length).toBeLessThan(20);
  expect(orderText(rowsOf('B', 'A'))).not.toBe(orderText(rowsOf('A', 'B')));
});

it.each([
  ['the same rows', ['B', 'A', 'C'], true],
  ['rows that have come below', ['B', 'A', 'C', 'E', 'D'], true],
  ['rows that have changed places', ['A', 'B', 'C'], false],
  ['a row that has come between', ['B', 'D', 'A', 'C'], false],
  ['a row fewer', ['B', 'A'], false],
])('%s', (_what, keys, isLeft) => {
  expect(standAs(rowsOf(...keys), orderText(rowsOf('B', 'A', 'C')))).toBe(isLeft);
});

it('rows of a shop that is called otherwise now are the same', () => {
  expect(standAs(rowsIn('Desk lamp', ['B', 'A']), orderText(rowsIn('Lamp', ['B', 'A'])))).toBe(true);
});

it('a text of somebody else is no order', () => {
  expect(['', 'x', '2', '-1 abc'].map((text) => standAs(rowsOf('A', 'B'), text))).toEqual([false, false, false, false]);
});
