import { areInOrder, ascending, compareRows, descending } from '../../../src/sheet/order/sort-key';

it.each([
  ['numbers as the key says', [1], [2], -1, 1],
  ['blank cells last in either direction', [''], [1], 1, 1],
  ['a blank cell after a text too', ['?'], [''], -1, -1],
  ['numbers before texts', [9], ['1'], -1, 1],
  ['texts before ticks', ['z'], [false], -1, 1],
  ['ticks that are not set before those that are', [false], [true], -1, 1],
  ['two texts as they stand', ['b'], ['a'], 0, 0],
  ['what is the same', [3], [3], 0, 0],
])('puts %s', (_what, one, other, up, down) => {
  expect(Math.sign(compareRows(one, other, [ascending('a')]))).toBe(up);
  expect(Math.sign(compareRows(one, other, [descending('a')]))).toBe(down);
});

it('takes the next key where one says nothing, and none behind texts that differ', () => {
  const keys = [descending('month'), ascending('currency'), descending('sum')];
  expect(compareRows([1, 'RUB', 5], [1, 'RUB', 7], keys)).toBeGreaterThan(0);
  expect(compareRows([1, 'RUB', 5], [1, 'BYN', 7], keys)).toBe(0);
});

it('tells whether rows stand in order', () => {
  const keys = [ascending('days')];
  expect([[], [[1]], [[1], [1], [2], ['']]].map((rows) => areInOrder(rows, keys))).toEqual([true, true, true]);
  expect(areInOrder([[1], [3], [2]], keys)).toBe(false);
});
