import { buyoutCohorts } from '../../src/reports/buyout-cohorts';
import type { WireRow } from '../../src/tables/table';
import { randomOf } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

/** 24 November 2026, a Tuesday, and the Monday before. */
const [TODAY, MONDAY] = [46_350, 46_349];

const made = (orderFeed: readonly Fields[]): readonly WireRow[] => buyoutCohorts().rows(tablesOf({ today: TODAY, datasets: { orderFeed } }));
const shown = (rows: readonly Fields[], ...columns: string[]): unknown[][] => made(rows).map((row) => columns.map((column) => row[column]));
const order = (createdAt: number | string, status: string, more: Fields = {}): Fields => ({ createdAt, status, cancelType: '', sellerPrice: 100.5, currency: 'RUB', ...more });

it('tells what became of the orders of each week', () => {
  const orders = [
    order(MONDAY - 7.2, 'buyout'), order(MONDAY - 7, 'buyout'), order(MONDAY - 1, 'cancel', { cancelType: 'receipt' }), order(MONDAY - 2, 'return'),
    order(MONDAY - 0.1, 'created'), order(MONDAY, 'created'), order(MONDAY + 0.5, 'cancel', { cancelType: 'expire' }), order(MONDAY - 3, 'returnDefective'),
  ];
  expect(shown(orders, 'week', 'orders', 'bought', 'cancelled', 'returned', 'open', 'buyoutPercent', 'least', 'most', 'ordersSum', 'boughtSum', 'refused', 'expired')).toEqual([
    [MONDAY - 14, 1, 1, 0, 0, 0, 100, 100, 100, 100.5, 100.5, 0, 0],
    [MONDAY - 7, 5, 1, 1, 2, 1, 25, 20, 40, 502.5, 100.5, 1, 0],
    [MONDAY, 2, 0, 1, 0, 1, 0, 0, 50, 201, 0, 0, 1],
  ]);
});

it('does not wait for orders that WB has forgotten', () => {
  expect(shown([order(TODAY - 32, 'created'), order(TODAY - 31, 'created'), order(TODAY - 32, 'buyout')], 'open', 'unknown', 'buyoutPercent', 'most')).toEqual([[1, 1, 100, 100]]);
});

it('keeps currencies apart, and a row without a day', () => {
  expect(shown([order(MONDAY, 'buyout'), order(MONDAY, 'buyout', { currency: 'KZT', sellerPrice: 900 }), order('', 'buyout')], 'week', 'line', 'currency', 'ordersSum')).toEqual([
    ['', '-', 'RUB', 100.5], [MONDAY, String(MONDAY), 'RUB', 100.5], [MONDAY, String(MONDAY), 'KZT', 900],
  ]);
});

it('counts what it does not understand', () => {
  expect(shown([order(MONDAY, 'lost'), order(MONDAY, 'buyout', { sellerPrice: 'даром' })], 'orders', 'bought', 'boughtSum', 'odd')).toEqual([[2, 1, 0, 2]]);
});

it('loses no order and no kopeck of 50 made-up feeds', () => {
  const STATES = ['created', 'buyout', 'cancel', 'return', 'returnDefective'];
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = randomOf(seed);
    const orders = Array.from({ length: 200 }, () => ({ day: MONDAY - Math.floor(random() * 60), state: STATES[Math.floor(random() * STATES.length)] as string, kopecks: Math.floor(random() * 500_000) }));
    const rows = made(orders.map(({ day, state, kopecks }) => order(day, state, { sellerPrice: kopecks / 100 })));
    for (const row of rows) {
      const own = orders.filter(({ day }) => day >= Number(row['week']) && day < Number(row['week']) + 7);
      const count = (...states: string[]): number => own.filter(({ state }) => states.includes(state)).length;
      expect([row['orders'], row['bought'], row['cancelled'], row['returned'], Number(row['open']) + Number(row['unknown'])])
        .toEqual([own.length, count('buyout'), count('cancel'), count('return', 'returnDefective'), count('created')]);
      expect([row['ordersSum'], row['boughtSum']].map((sum) => Math.round(Number(sum) * 100)))
        .toEqual([own, own.filter(({ state }) => state === 'buyout')].map((some) => some.reduce((sum, { kopecks }) => sum + kopecks, 0)));
    }
    expect(rows.reduce((sum, row) => sum + Number(row['orders']), 0)).toBe(200);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(buyoutCohorts().table.columns.map(({ id }) => id).sort());
  }
});
