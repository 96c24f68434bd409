import * as fc from 'fast-check';
import { addedUp } from '../../../src/tables/added-up';
import { saleKind } from '../../../src/wb/money/sale-letter';
import { wireText } from '../../../src/wb/wire/wire-text';
import { wireWord } from '../../../src/wb/wire/wire-word';

test.each([
  [undefined, ''], [null, ''], ['да', 'да'], [0, '0'], [true, 'true'], [[1, 'a'], '[1,"a"]'],
  [{ toString: '' }, '{"toString":""}'], [{ toString: { valueOf: 1 } }, '{"toString":{"valueOf":1}}'],
])('%j is %j', (value, text) => {
  expect(wireText(value)).toBe(text);
});

test('whatever WB sends in the place of a word, nobody who compares it stops', () => {
  const named = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('toString', 'valueOf', '__proto__'), fc.jsonValue()));
  fc.assert(fc.property(named, (value) => {
    expect([wireWord(value), wireText(value)].every((text) => typeof text === 'string')).toBe(true);
    expect(() => saleKind(value)).not.toThrow();
    expect(addedUp([{ by: value, sum: 1 }, { by: value, sum: 2 }], { by: ['by'], mayLack: ['by'], sums: ['sum'] })).toHaveLength(1);
  }));
});
