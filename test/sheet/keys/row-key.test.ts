import { keyColumnIds, rowKey } from '../../../src/sheet/keys/row-key';
import { ORDERS } from '../orders-table';

test('the shop is part of every key, and the order is the spec\'s', () => {
  expect(keyColumnIds(ORDERS)).toEqual(['shop', 'srid']);
  expect(keyColumnIds({ ...ORDERS, key: ['price', 'srid', 'shop'] })).toEqual(['shop', 'srid', 'price']);
});

test.each([
  ['a number and its text', ['Lamp', 12], ['Lamp', '12'], true],
  ['blanks around', [' Lamp', 'A '], ['Lamp', 'A'], true],
  ['small and capital letters', ['Lamp', 'a'], ['Lamp', 'A'], false],
  ['borders between the parts', ['Lamp', 'A', ''], ['Lamp', '', 'A'], false],
])('%s', (_name, one, other, isSame) => {
  expect(rowKey(one) === rowKey(other)).toBe(isSame);
});

test.each([
  ['nothing', ['', ''], true],
  ['a word in the first column', ['Total', '', ' '], true],
  ['no shop', ['', 'A'], true],
  ['one of two fields', ['Lamp', '', 'A'], false],
  ['a table with one row a shop', ['Lamp'], false],
])('not ours: %s', (_name, cells, isNull) => {
  expect(rowKey(cells) === null).toBe(isNull);
});
