import { byDay } from '../../src/reports/by-day';
import type { WireRow } from '../../src/tables/table';
import { type Fields, tablesOf } from './tables';

/** Monday, 23 November 2026. */
const TODAY = 46349;

const order = (date: number, priceWithDisc: unknown, isCancel = false): Fields => ({ date, priceWithDisc, isCancel } as Fields);
const sale = (date: number, saleID: string): Fields => ({ date, saleID, forPay: 10, finishedPrice: 20 });
const made = (orders: readonly Fields[], sales: readonly Fields[]): WireRow[] => [...byDay().rows(tablesOf({ today: TODAY, datasets: { orders: [...orders], sales: [...sales] } }))];

it('counts each whole day from the first that is known, the oldest first, and those without an order too', () => {
  const rows = made([order(TODAY - 3 + 0.5, 100.1), order(TODAY - 3 + 0.9, 0.2, true), order(TODAY + 0.1, 5)], [sale(TODAY - 1, 'S1'), sale(TODAY - 1, 'R2')]);
  expect(rows).toEqual([
    { day: TODAY - 3, orders: 2, ordersSum: 100.3, cancelled: 1, bought: 0, returned: 0, odd: 0 },
    { day: TODAY - 2, orders: 0, ordersSum: 0, cancelled: 0, bought: 0, returned: 0, odd: 0 },
    { day: TODAY - 1, orders: 0, ordersSum: 0, cancelled: 0, bought: 1, returned: 1, odd: 0 },
  ]);
});

it('goes back eight weeks', () => {
  expect(made([order(TODAY - 200, 1)], []).map(({ day }) => day)).toEqual(Array.from({ length: 56 }, (_, at) => TODAY - 56 + at));
});

it('counts what it does not understand', () => {
  expect(made([order(TODAY - 1, 'x')], [sale(TODAY - 1, 'Q1')])).toEqual([{ day: TODAY - 1, orders: 1, ordersSum: 0, cancelled: 0, bought: 0, returned: 0, odd: 2 }]);
});

it('has no days where there is nothing but today', () => {
  expect(made([order(TODAY, 1)], [])).toEqual([]);
  expect(made([], [])).toEqual([]);
});
