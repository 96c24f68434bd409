import fc from 'fast-check';
import { type Due, matchPayments, type Paid } from '../../../src/reports/bank-payouts/match';

const due = (reportId: string, to: number, kopecks: number): Due => ({ key: `${reportId}\nRUB`, reportId, from: to - 6, to, kopecks });
const paid = (id: string, day: number, kopecks: number, ...named: readonly string[]): Paid => ({ id, day, kopecks, named });
const parts = (dues: readonly Due[], payments: readonly Paid[]) =>
  matchPayments(dues, payments).map(({ paymentId, key, kopecks }) => `${paymentId} ${key.split('\n')[0]} ${kopecks}`).sort();

describe('payments of the bank', () => {
  it.each<[string, readonly Due[], readonly Paid[], readonly string[]]>([
    ['pay the report whose sum they are', [due('10001', 100, 500_05), due('10002', 107, 700_00)], [paid('a', 130, 700_00)], ['a 10002 70000']],
    ['pay nothing where a kopeck is between them', [due('10001', 100, 500_05)], [paid('a', 130, 500_06)], []],
    ['pay the older of two equal reports first', [due('10002', 107, 500_00), due('10001', 100, 500_00)], [paid('b', 137, 500_00), paid('a', 130, 500_00)], ['a 10001 50000', 'b 10002 50000']],
    ['pay no report that has not ended', [due('10001', 100, 500_00)], [paid('a', 100, 500_00)], []],
    ['pay no report of long ago', [due('10001', 100, 500_00)], [paid('a', 193, 500_00)], []],
    ['pay the main report and that of buyouts together', [due('10001', 100, 500_00), due('10002', 100, 70_00), due('10003', 107, 1_00)], [paid('a', 130, 570_00)], ['a 10001 50000', 'a 10002 7000']],
    ['pay a report less one that went against the seller', [due('10001', 100, -30_00), due('10002', 107, 500_00)], [paid('a', 130, 470_00)], ['a 10001 -3000', 'a 10002 50000']],
    ['pay one report in two parts', [due('10001', 100, 500_00)], [paid('a', 130, 200_00), paid('b', 131, 300_00)], ['a 10001 20000', 'b 10001 30000']],
    ['pay what they name, whatever the sum is', [due('10001', 100, 500_00), due('10002', 107, 450_00)], [paid('a', 130, 450_00, '10001')], ['a 10001 45000']],
    ['share what they name with the last getting the rest', [due('10001', 100, 500_00), due('10002', 107, 450_00)], [paid('a', 130, 940_00, '10002', '10001')], ['a 10001 50000', 'a 10002 44000']],
    ['pay by their sum where they name what is no report', [due('10001', 100, 500_00)], [paid('a', 130, 500_00, '407028109')], ['a 10001 50000']],
  ])('%s', (_what, dues, payments, expected) => {
    expect(parts(dues, payments)).toEqual([...expected].sort());
  });

  it('of weeks that are each paid in time all find their report, in whatever order they come', () => {
    const week = fc.record({ kopecks: fc.integer({ min: 1, max: 1_000_000_00 }), delay: fc.integer({ min: 1, max: 20 }) });
    fc.assert(fc.property(fc.array(week, { minLength: 1, maxLength: 30 }), fc.integer(), (weeks, seed) => {
      const dues = weeks.map(({ kopecks }, at) => due(String(10_000 + at), 100 + at * 7, kopecks));
      const payments = weeks.map(({ kopecks, delay }, at) => paid(String(at), 100 + at * 7 + delay, kopecks));
      const shuffled = [...payments].sort((one, other) => Math.imul(Number(one.id) + 1, seed) - Math.imul(Number(other.id) + 1, seed));
      const made = matchPayments(dues, shuffled);
      // A payment may be the sum of other reports by chance; but never more is assigned than came, nor more of a report than is due.
      for (const one of payments) expect(made.filter(({ paymentId }) => paymentId === one.id).reduce((sum, { kopecks }) => sum + kopecks, 0)).toBeLessThanOrEqual(one.kopecks);
      for (const one of dues) expect([0, one.kopecks]).toContain(made.filter(({ key }) => key === one.key).reduce((sum, { kopecks }) => sum + kopecks, 0));
      expect(made).toEqual(matchPayments([...dues].reverse(), payments));
    }));
  });
});
