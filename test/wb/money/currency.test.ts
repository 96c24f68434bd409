import { currencyNumber, currencyOf } from '../../../src/wb/money/currency';

// ISO 4217 has these numbers, each of three digits.
it.each([['AMD', '051'], ['RUB', '643'], ['GEL', '981']])('%s has the number %s', (letters, number) => {
  expect(currencyNumber(letters)).toBe(number);
  expect(currencyOf(Number(number))).toBe(letters);
});

it('makes nothing up for a currency that is not in the list', () => {
  expect(currencyNumber('XXX')).toBe('');
  expect(currencyOf(999)).toBe(999);
});
