import { financeSum } from '../../../src/formulas/measuring/finance-measure';

it.each([
  ['an amount that is no number', 'Продажа', 'about', true],
  ['an amount of a paper that nobody knows', 'Перенос', 5, true],
  ['an amount of a sale', 'Продажа', 5, false],
])('says whether %s is odd', (_name, document, amount, isOdd) => {
  expect(financeSum('forPay').isOdd?.([document, amount])).toBe(isOdd);
});
