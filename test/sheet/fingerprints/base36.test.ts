import fc from 'fast-check';
import { base36 } from '../../../src/sheet/fingerprints/base36';

test.each([[0, '0'], [35, 'z'], [36, '10'], [36 ** 10 - 1, 'zzzzzzzzzz'], [36 ** 10, '10000000000'], [2 ** 53 - 1, '2gosa7pa2gv']])('%i is %s', (value, text) => {
  expect(base36(value)).toBe(text);
});

test('it is what the engine says', () => {
  fc.assert(fc.property(fc.maxSafeNat(), (value) => expect(base36(value)).toBe(value.toString(36))));
});
