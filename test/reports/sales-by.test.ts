import fc from 'fast-check';
import { salesByBrand } from '../../src/reports/sales-by-brand';
import { salesByHour } from '../../src/reports/sales-by-hour';
import { salesByCategory } from '../../src/reports/sales-by-category';
import { words as english } from '../../src/reports/sales-by-hour/en';
import { words as russian } from '../../src/reports/sales-by-hour/ru';
import { salesByRegion } from '../../src/reports/sales-by-region';
import { salesBySubject } from '../../src/reports/sales-by-subject';
import { salesByWarehouse } from '../../src/reports/sales-by-warehouse';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { type Fields, tablesOf } from './tables';

/** A Tuesday. */
const TODAY = 46_350;
const REPORTS = { salesByBrand, salesBySubject, salesByCategory, salesByWarehouse, salesByRegion, salesByHour };
const NAMED = [['salesByBrand', 'brand', 'brand'], ['salesBySubject', 'subject', 'subject'], ['salesByCategory', 'category', 'category'], ['salesByWarehouse', 'warehouse', 'warehouseName'], ['salesByRegion', 'region', 'regionName']] as const;

const made = (report: keyof typeof REPORTS, orders: readonly Fields[], sales: readonly Fields[] = []): readonly WireRow[] =>
  REPORTS[report]().rows(tablesOf({ today: TODAY, datasets: { orders, sales } }));
const pick = (rows: readonly WireRow[], ...ids: string[]): unknown[][] => rows.map((row) => ids.map((id) => row[id]));

describe.each(NAMED)('%s', (report, own, column) => {
  it('has a line for each name, the largest first, and one for what has none', () => {
    const orders = [
      { date: TODAY - 1, priceWithDisc: 100, isCancel: false, [column]: 'Первый' }, { date: TODAY - 28, priceWithDisc: 300.5, isCancel: true, [column]: ' Второй ' },
      { date: TODAY - 2, priceWithDisc: 10, isCancel: false, [column]: '' }, { date: TODAY, priceWithDisc: 999, isCancel: false, [column]: 'Первый' },
    ];
    const sales = [{ date: TODAY - 3, saleID: 'S1', priceWithDisc: 100, forPay: 80, [column]: 'Первый' }, { date: TODAY - 2, saleID: 'R2', priceWithDisc: -40, forPay: -30, [column]: 'Первый' }];
    expect(pick(made(report, orders, sales), own, 'line', 'orders', 'ordersSum', 'share', 'cancelled', 'bought', 'returned', 'revenue', 'forPay')).toEqual([
      ['Второй', 'Второй', 1, 300.5, 73.2, 1, 0, 0, 0, 0], ['Первый', 'Первый', 1, 100, 24.36, 0, 1, 1, 60, 50], ['#name', '#name', 1, 10, 2.44, 0, 0, 0, 0, 0],
    ]);
  });
});

describe('salesByHour', () => {
  it('has a line for each hour of each day of the week, in their order', () => {
    const order = (date: number | string): Fields => ({ date, priceWithDisc: 100, isCancel: false });
    const sales = [{ date: TODAY - 1 + 9 / 24, saleID: 'S1', priceWithDisc: 50, forPay: 40 }];
    const rows = made('salesByHour', [order(TODAY - 1 + 9.99 / 24), order(TODAY - 8 + 9 / 24 - 1e-9), order(TODAY - 2 + 23.5 / 24), order(TODAY - 1), order('')], sales);
    expect(pick(rows, 'weekday', 'hour', 'orders', 'bought', 'line', 'odd')).toEqual([
      ['-', '', 0, 0, '-', 1], ['1', 0, 1, 0, '1 00', 0], ['1', 9, 2, 1, '1 09', 0], ['7', 23, 1, 0, '7 23', 0],
    ]);
    for (const words of [russian, english]) expect(Object.keys(words.values?.weekday ?? {})).toEqual(['1', '2', '3', '4', '5', '6', '7', '-']);
  });
});

it('comes to the same sums however sales are cut', () => {
  const some = fc.record({
    brand: fc.constantFrom('Первый', 'Второй', ''), subject: fc.constantFrom('Кружки', ''), warehouseName: fc.constantFrom('Коледино', 'Казань'), regionName: fc.constantFrom('Москва', ''),
    minutesAgo: fc.integer({ min: -1440, max: 40 * 1440 }), kopecks: fc.nat(3_000_000),
  });
  fc.assert(fc.property(fc.array(some, { maxLength: 80 }), fc.array(fc.tuple(some, fc.constantFrom('S', 'R', 'A', 'B', 'D')), { maxLength: 80 }), (ordered, sold) => {
    const orders = ordered.map(({ minutesAgo, kopecks, ...names }) => ({ ...names, date: TODAY - minutesAgo / 1440, priceWithDisc: kopecks / 100, isCancel: false }));
    const sales = sold.map(([{ minutesAgo, kopecks, ...names }, letter], at) => ({ ...names, date: TODAY - minutesAgo / 1440, saleID: `${letter}${at}`, priceWithDisc: kopecks / 100, forPay: 0 }));
    const isCounted = ({ minutesAgo }: { minutesAgo: number }): boolean => minutesAgo > 0 && minutesAgo <= 28 * 1440;
    const counted = ordered.filter(isCounted);
    const expected = [counted.length, counted.reduce((sum, { kopecks }) => sum + kopecks, 0), sold.filter(([one]) => isCounted(one)).reduce((sum, [{ kopecks }, letter]) => sum + (['S', 'B', 'D'].includes(letter) ? 1 : -1) * kopecks, 0)];
    for (const report of Object.keys(REPORTS) as (keyof typeof REPORTS)[]) {
      const rows = made(report, orders, sales);
      const total = (column: string): number => rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
      expect([report, total('orders') / 100, total('ordersSum'), total('revenue')]).toEqual([report, ...expected]);
    }
  }), { seed: 15, numRuns: 60 });
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['orders', 'sales', 'orderFeed'] });

  it('adds up to the summary by brand, subject, warehouse and hour, and to the feed by week', async () => {
    const world = await makeWorld();
    const off = { runningOut: { isOff: true }, payouts: { isOff: true } };
    choose(world, { reports: { ...off, ...Object.fromEntries(['summary', 'buyoutCohorts', ...Object.keys(REPORTS)].map((id) => [id, { isOff: false }])) } });
    world.connect();
    world.refresh();
    const total = (rows: readonly (readonly unknown[])[]): number[] => [0, 1].map((at) => rows.reduce((sum, row) => sum + Math.round(Number(row[at]) * 100), 0));
    const summed = total(world.rows('Итоги по периодам', 'Заказы, шт.', 'Сумма заказов, ₽', 'Период').filter(([, , period]) => period === '28 дней'));
    expect(Number(summed[0])).toBeGreaterThan(10_000);
    for (const sheet of ['Продажи по брендам', 'Продажи по предметам', 'Продажи по категориям', 'Продажи по складам', 'Продажи по регионам', 'Продажи по дням и часам']) {
      expect([sheet, total(world.rows(sheet, 'Заказы, шт.', 'Сумма заказов, ₽'))]).toEqual([sheet, summed]);
    }
    expect(world.rows('Продажи по дням и часам', 'День недели').map(([day]) => day)).toContain('понедельник');
    const feed = world.rows('Лента заказов', 'Статус', 'Цена продавца').map(([state, price]) => [String(state), Number(price)] as const);
    const weeks = world.rows('Выкуп по неделям заказа', 'Заказы, шт.', 'Выкупили', 'Непонятых строк', 'Сумма выкупов');
    const sumOf = (at: number): number => weeks.reduce((sum, row) => sum + Number(row[at]), 0);
    const bought = feed.filter(([state]) => state === 'Выкуплен');
    expect([sumOf(0), sumOf(1), sumOf(2), Math.round(sumOf(3) * 100)]).toEqual([feed.length, bought.length, 0, Math.round(bought.reduce((sum, [, price]) => sum + price, 0) * 100)]);
  });
});
