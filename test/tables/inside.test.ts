import { inside } from '../../src/tables/inside';

it.each([
  ['deep in a row', { a: { b: { c: 7 } } }, 7],
  ['and nothing where nothing is', { a: { b: {} } }, undefined],
  ['nothing where the way ends', { a: null }, undefined],
  ['nothing where there is no way', {}, undefined],
  ['nothing where something else stands in the way', { a: 'text' }, undefined],
])('takes the value that stands %s', (_, row, value) => {
  expect(inside('a', 'b', 'c')(row)).toBe(value);
});
