import { abcXyz } from '../../src/reports/abc-xyz';
import { abcOf, adviceOf, variationOf, xyzOf } from '../../src/reports/abc-xyz/classes';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';
import { headersOf } from '../support/sheet-rows';
import { randomOf } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

/** 2026-11-24, a Tuesday: the last whole week ended on 46_348 less one day. */
const TODAY = 46_350;
const MONDAY = 46_349;
const [NOVEMBER, OCTOBER, SEPTEMBER, AUGUST] = [46_327, 46_296, 46_266, 46_235];

type Datasets = Parameters<typeof tablesOf>[0]['datasets'];
const made = (datasets: Datasets, reports: Record<string, Fields[]> = {}): readonly WireRow[] => abcXyz().rows(tablesOf({ today: TODAY, datasets, reports }));
const pick = (rows: readonly WireRow[], ...columns: string[]): unknown[][] => rows.map((row) => columns.map((column) => row[column]));
/** Orders of a week that ended so many weeks ago, 0 for the last whole one, on its Monday. */
const week = (nmId: number, ago: number, count: number, more: Fields = {}): Fields[] =>
  Array.from({ length: count }, () => ({ date: MONDAY - 7 * (ago + 1) + 0.4, nmId, isCancel: false, supplierArticle: `код ${nmId}`, ...more }));
const profit = (nmId: number | '', month: number, amount: number | '', currency = 'RUB'): Fields => ({ month, nmId, currency, profit: amount });
const sale = (nmId: number, day: number, saleID: string, priceWithDisc: number): Fields => ({ date: day + 0.5, nmId, saleID, priceWithDisc });
/** So that the sheet of orders reaches back far enough. */
const OLD = week(999, 20, 1);

it('ranks by profit of the last months where it is known', () => {
  const rows = made({ orders: OLD }, {
    profit: [
      profit(1, NOVEMBER, 50), profit(1, SEPTEMBER, 35), profit(2, OCTOBER, 10), profit(3, NOVEMBER, 5), profit(4, NOVEMBER, -20.5), profit(5, AUGUST, 1000), profit('', NOVEMBER, -700),
      profit(6, OCTOBER, 90), profit(6, NOVEMBER, ''), profit(7, NOVEMBER, 3, 'KZT'),
    ],
  });
  expect(pick(rows, 'nmId', 'currency', 'abc', 'amount', 'share', 'cumulative', 'basis')).toEqual([
    [1, 'RUB', 'A', 85, 85, 85, 'profit'], [2, 'RUB', 'B', 10, 10, 95, 'profit'], [3, 'RUB', 'C', 5, 5, 100, 'profit'], [4, 'RUB', 'C', -20.5, -20.5, 100, 'profit'],
    [6, 'RUB', '', '', '', '', 'unknown'], [7, 'KZT', 'A', 3, 100, 100, 'profit'],
  ]);
});

it('ranks by revenue where no profit is known, and says so', () => {
  const sales = [sale(1, TODAY - 1, 'S1', 300), sale(1, SEPTEMBER, 'R2', -100), sale(2, TODAY - 9, 'S3', 800), sale(2, AUGUST, 'S4', 9000), sale(2, TODAY, 'S5', 9000), sale(0, TODAY - 1, 'S6', 77), sale(2, TODAY - 1, 'Q7', 5)];
  expect(pick(made({ orders: OLD, sales }, { profit: [profit(1, NOVEMBER, '')] }), 'nmId', 'amount', 'basis', 'abc')).toEqual([[2, 800, 'revenue', 'A'], [1, 200, 'revenue', 'B']]);
});

it('keeps the row of an article whose profit becomes known, whatever its currency', () => {
  const sales = [sale(1, TODAY - 1, 'S1', 300), sale(2, TODAY - 1, 'S2', 200)];
  const lines = (...profits: Fields[]): unknown[] => pick(made({ orders: [...OLD, ...week(3, 1, 2)], sales }, { profit: profits }), 'line').flat();
  expect(lines()).toEqual(['1/', '2/', '3/']);
  expect(lines(profit(1, NOVEMBER, 50, 'KZT'), profit(2, NOVEMBER, 5))).toEqual(['1/', '2/', '3/']);
  expect(lines(profit(1, NOVEMBER, 50), profit(1, NOVEMBER, 9, 'KZT'), profit(1, NOVEMBER, 7, 'BYN')).slice(0, 3)).toEqual(['1/RUB', '1/KZT', '1/']);
});

it('takes the borders and the spans that people have set', () => {
  const orders = [...OLD, ...[10, 10, 14, 10, 20, 1].flatMap((count, ago) => week(1, ago, count))];
  const profits = { profit: [profit(1, NOVEMBER, 60), profit(2, OCTOBER, 40)] };
  const stockTerms = (...values: [string, number][]) => values.map(([term, value]) => ({ term, value }));
  expect(pick(made({ orders }, profits), 'abc', 'xyz')).toEqual([['A', 'Z'], ['A', '']]);
  expect(pick(made({ orders }, { ...profits, stockTerms: stockTerms(['classA', 50], ['classB', 55], ['weeks', 4], ['months', 1]) }), 'nmId', 'abc', 'xyz', 'variation', 'amount')).toEqual([[1, 'A', 'Y', 15.75, 60]]);
  expect(pick(made({ orders }, { ...profits, stockTerms: stockTerms(['classA', 50], ['classB', 55], ['weeks', 4], ['classX', 16]) }), 'abc', 'xyz')).toEqual([['A', 'X'], ['C', '']]);
});

it('counts whole weeks since the first order, without cancelled ones and without weeks in which there was nothing', () => {
  const orders = [...OLD, ...week(1, 5, 4), ...week(1, 3, 4), ...week(1, 2, 4), ...week(1, 0, 4), ...week(1, 1, 9, { isCancel: true }), ...week(1, -1, 50)];
  const gone = (ago: number) => Array.from({ length: 7 }, (_, at) => ({ date: MONDAY - 7 * (ago + 1) + at, NmID: 1, SizeName: 'M', OfficeName: 'Коледино', quantity: 0 }));
  expect(pick(made({ orders }), 'perWeek', 'weeks', 'variation', 'xyz', 'lastOrder')).toEqual([[2.67, 6, 70.71, 'Z', MONDAY]]);
  expect(pick(made({ orders, stockHistory: [...gone(4), ...gone(1), ...gone(0)] }), 'perWeek', 'weeks', 'variation', 'xyz')).toEqual([[4, 4, 0, 'X']]);
  // A sheet that begins in the middle of a week lacks a part of it.
  expect(pick(made({ orders: [...week(1, 2, 4).map((row) => ({ ...row, date: MONDAY - 20 })), ...week(1, 1, 4), ...week(1, 0, 4)] }), 'weeks', 'variation', 'xyz')).toEqual([[2, '', '']]);
});

it('gives classes by what an article adds to those before it', () => {
  const classes = (...amounts: number[]): string => [...abcOf(new Map(amounts.map((amount, at) => [String(at), amount])), [80, 95])].sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one).join('');
  expect([classes(85, 10, 5), classes(5, 80, 15), classes(50, 30, 15, 5), classes(10, 0, -5), classes(0), classes()]).toEqual(['ABC', 'CAB', 'AABC', 'ACC', 'C', '']);
  expect([variationOf([5, 5]), variationOf([0, 0]), variationOf([1, 3]), variationOf([])]).toEqual([0, '', 50, '']);
  expect(([['', 1], [10, 1], [25, 1], [25.1, 1]] as const).map(([variation]) => xyzOf(variation, [10, 25]))).toEqual(['', 'X', 'Y', 'Z']);
  expect(['AX', 'AY', 'BX', 'AZ', 'BY', 'BZ', 'CX', 'CY', 'CZ'].map((both) => adviceOf(both.charAt(0), both.charAt(1)))).toEqual(['always', 'always', 'always', 'reserve', 'reserve', 'reserve', 'little', 'little', 'drop']);
  expect([adviceOf('A', ''), adviceOf('', 'X')]).toEqual(['', '']);
});

it('comes to the same as 100 made-up shops counted anew', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = randomOf(seed);
    const upTo = (count: number): number => Math.floor(random() * count);
    const counts = Array.from({ length: 6 }, () => [1 + upTo(3), ...Array.from({ length: 11 }, () => upTo(8))]);
    const kopecks = counts.map(() => upTo(1_000_000) - 200_000);
    const orders = [...OLD, ...counts.flatMap((own, article) => own.flatMap((count, at) => week(article + 1, 11 - at, count)))];
    const rows = made({ orders }, { profit: kopecks.map((amount, at) => profit(at + 1, OCTOBER, amount / 100)) });
    const whole = kopecks.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0);
    for (const row of rows) {
      const [own, weeks] = [kopecks[Number(row.nmId) - 1] as number, counts[Number(row.nmId) - 1] as number[]];
      const better = kopecks.filter((amount, at) => amount > own || (amount === own && at < Number(row.nmId) - 1)).filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0);
      expect(row.abc).toBe(own <= 0 || better >= 0.95 * whole ? 'C' : better >= 0.8 * whole ? 'B' : 'A');
      const mean = weeks.reduce((sum, count) => sum + count, 0) / 12;
      const variation = 100 * Math.sqrt(weeks.reduce((sum, count) => sum + (count * count) / 12, 0) - mean * mean) / mean;
      expect(Math.abs(Number(row.variation) - variation)).toBeLessThan(0.01);
      expect(row.xyz).toBe(variation <= 10 ? 'X' : variation <= 25 ? 'Y' : 'Z');
    }
    expect(rows).toHaveLength(6);
  }
});

it('has every column in every row', () => {
  const [row = {}] = made({ orders: [...OLD, ...week(1, 1, 1)], cards: [{ nmID: 1, vendorCode: 'мой', title: 'Платье' }] });
  expect(Object.keys(row).sort()).toEqual(abcXyz().table.columns.map(({ id }) => id).sort());
  expect([row.vendorCode, row.title]).toEqual(['мой', 'Платье']);
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 10, days: 70, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'orders', 'sales', 'stocks'] });

  it('takes new borders into account when it is made anew', async () => {
    const world = await makeWorld();
    choose(world, { reports: { abcXyz: { isOff: false }, stockTerms: { isOff: false }, summary: { isOff: true }, byDay: { isOff: true }, runningOut: { isOff: true } } });
    world.connect();
    world.refresh();
    const classes = (): unknown[] => world.rows('ABC и XYZ', 'ABC', 'Посчитано по').map(([abc, basis]) => `${String(abc)} по ${String(basis)}`);
    expect(new Set(classes())).toEqual(new Set(['A по выручке', 'B по выручке', 'C по выручке']));
    const row = world.rows('Параметры запасов', 'Параметр').findIndex(([name]) => name === 'Класс A — до, %') + 2;
    world.document.workbook.userSet('Параметры запасов', row, headersOf(world.document.workbook.sheet('Параметры запасов')).indexOf('Ваше значение') + 1, 100);
    new Panel(world).change({ kind: 'makeReport', id: 'abcXyz' });
    expect(new Set(classes())).toEqual(new Set(['A по выручке']));
  });
});
