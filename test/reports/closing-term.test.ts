import { emptySums } from '../../src/reports/finance-sums';
import { closingTerm } from '../../src/reports/payouts/closing-term';
import { PARTS } from '../../src/wb/money/amount';

const roubles = (amount: number): number => Math.round(amount * PARTS);
const sums = { ...emptySums(), forPay: roubles(1000), deliveryService: roubles(120.5), paidStorage: roubles(33.33), additionalPayment: roubles(-7.01), rows: 9 };

it.each<[string, number, number, string]>([
  ['nothing', 0, 0, 'even'],
  ['less than half a kopeck', 0.004, 0, 'even'],
  ['one kopeck that no term explains', 0.01, 0, 'open'],
  ['WB took less: logistics was not taken off', -120.5, 0, 'without deliveryService'],
  ['WB added storage', -66.66, 0, 'plus paidStorage'],
  ['WB did not take off a negative correction', 7.01, 0, 'without additionalPayment'],
  ['WB added a negative correction', 14.02, 0, 'plus additionalPayment'],
  ['WB took off the change of date', 50, 50, 'minus paymentSchedule'],
  ['WB added the change of date', -50, 50, 'plus paymentSchedule'],
])('%s', (_, difference, schedule, term) => {
  expect(closingTerm(roubles(difference), sums, roubles(schedule))).toBe(term);
});

it('looks for no term while some rows are not understood', () => {
  expect(closingTerm(roubles(-120.5), { ...sums, odd: 1 }, 0)).toBe('odd');
});
