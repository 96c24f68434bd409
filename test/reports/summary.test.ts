import fc from 'fast-check';
import { summary } from '../../src/reports/summary';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { type Fields, tablesOf } from './tables';

/** Monday, 23 November 2026. */
const TODAY = 46349;
const PERIODS = [
  ['today', TODAY, TODAY], ['yesterday', TODAY - 1, TODAY - 1], ['days7', TODAY - 7, TODAY - 1], ['days28', TODAY - 28, TODAY - 1],
  ['month', TODAY - 22, TODAY], ['lastMonth', TODAY - 53, TODAY - 23],
] as const;

const order = (date: number, priceWithDisc: number, isCancel = false): Fields => ({ date, priceWithDisc, isCancel });
const sale = (date: number, saleID: string, forPay: number): Fields => ({ date, saleID, forPay, finishedPrice: forPay * 2 });
const statement = (dateTo: number, bankPaymentSum: number, reportId: string, createDate: number | '' = dateTo + 1, currency = 'RUB'): Fields => ({ dateTo, bankPaymentSum, reportId, createDate, currency });

function made(datasets: Parameters<typeof tablesOf>[0]['datasets']): WireRow[] {
  return [...summary().rows(tablesOf({ today: TODAY, datasets }))];
}

/** These columns of the row of a period. */
function of(rows: readonly WireRow[], period: string, ...columns: string[]): unknown[] {
  const row = rows.find(({ periodId }) => periodId === period);
  return columns.map((column) => row?.[column]);
}

it('has a row for each period, with its days', () => {
  expect(made({ orders: [], sales: [] }).map(({ period, from, to }) => [period, from, to])).toEqual(PERIODS);
});

it('counts a day, and says nothing of what it does not know', () => {
  const orders = [order(TODAY - 1.5, 100.1), order(TODAY - 0.5, 200.2, true), order(TODAY - 0.01, 0.3), order(TODAY + 0.3, 50)];
  const sales = [sale(TODAY - 0.9, 'S1', 80.05), sale(TODAY - 0.8, 'S2', 70), sale(TODAY - 0.7, 'A2', -70), sale(TODAY - 0.6, 'R3', -40.5), sale(TODAY - 0.5, 'D4', 5)];
  const rows = made({ orders, sales });
  expect(rows.find(({ period }) => period === 'yesterday')).toEqual({
    period: 'yesterday', periodId: 'yesterday', from: TODAY - 1, to: TODAY - 1, orders: 2, ordersSum: 200.5, ordersChange: 100, sumChange: 100.3,
    cancelled: 1, bought: 1, returned: 1, buyoutPercent: 33.33, forPay: 85.05, forPayBack: 40.5, paid: 170.1, advert: '', advertShare: '', payout: '', payoutTo: '',
    payoutReports: '', payoutMade: '', odd: 0,
  });
});

it('compares whole days with as many before them, and only where all of these are on the sheet', () => {
  const orders = [order(TODAY - 14, 10), ...Array.from({ length: 3 }, () => order(TODAY - 3, 10)), order(TODAY, 10)];
  const rows = made({ orders, sales: [] });
  expect(PERIODS.map(([period]) => of(rows, period, 'ordersChange'))).toEqual([[''], [''], [200], [''], [''], ['']]);
});

it('takes no advertising of days that are not on its sheet, nor of another currency', () => {
  const orders = [order(TODAY - 8, 100), order(TODAY - 1, 1000)];
  const advertStats = [{ date: TODAY - 7, sum: 30.5, currency: 'RUB' }, { date: TODAY - 1, sum: 100, currency: '' }, { date: TODAY - 1, sum: 7, currency: 'KZT' }];
  const rows = made({ orders, sales: [], advertStats });
  expect(of(rows, 'yesterday', 'advert', 'advertShare', 'odd')).toEqual([100, 10, 1]);
  expect(of(rows, 'days7', 'advert', 'advertShare', 'odd')).toEqual([130.5, 13.05, 1]);
  expect(of(rows, 'days28', 'advert', 'advertShare')).toEqual(['', '']);
  expect(of(rows, 'today', 'advert', 'advertShare')).toEqual(['', '']);
});

it('adds up what WB pays for the last week that ended in the period', () => {
  const financeReports = [
    statement(TODAY - 1, 1000.1, '11', TODAY), statement(TODAY - 1, 200.2, '12', ''), statement(TODAY - 8, 5, '9'),
    statement(TODAY - 29, 7, '7', ''), statement(TODAY - 29, 9, '8', TODAY - 28, 'KZT'), { ...statement(0, 1, '1'), dateTo: 'вчера' },
  ];
  const rows = made({ orders: [], sales: [], financeReports });
  expect(of(rows, 'days7', 'payout', 'payoutTo', 'odd')).toEqual([1200.3, TODAY - 1, 0]);
  expect(of(rows, 'days7', 'payoutReports', 'payoutMade')).toEqual(['11, 12', TODAY]);
  expect(of(rows, 'lastMonth', 'payoutReports', 'payoutMade')).toEqual(['7', '']);
  expect(of(rows, 'lastMonth', 'payout', 'payoutTo', 'odd')).toEqual([7, TODAY - 29, 1]);
  expect(of(rows, 'today', 'payout', 'payoutTo')).toEqual(['', '']);
});

it.each(['', 'нет'])('takes a sum of which WB has sent %j for no payout of nothing', (none) => {
  const week = { ...statement(TODAY - 1, 0, '12', TODAY), bankPaymentSum: none };
  const days7 = (...financeReports: Fields[]): unknown => of(made({ orders: [], sales: [], financeReports }), 'days7', 'payout', 'payoutReports', 'odd');
  expect(days7(week)).toEqual(['', '', 1]);
  expect(days7(statement(TODAY - 1, 1000.1, '11', TODAY), week)).toEqual([1000.1, '11', 1]);
});

it('adds up the rows where WB states nothing, of whole reports', () => {
  const row = (rrDate: number, reportId: string, fields: Fields): Fields => ({ docTypeName: '', currency: 'RUB', rrDate, reportId, ...fields });
  const finance = [
    row(TODAY - 12, '1', { forPay: 100, docTypeName: 'Продажа' }), row(TODAY - 5, '2', { forPay: 300.3, docTypeName: 'Продажа' }),
    row(TODAY - 4, '2', { forPay: 100, docTypeName: 'Возврат' }), row(TODAY - 4, '2', { deliveryService: 20.1 }), row(TODAY - 4, '3', { forPay: 9, docTypeName: 'Продажа' }),
    row(TODAY - 4, '4', { forPay: 9, docTypeName: 'Продажа', currency: 'KZT' }), row(TODAY - 4, '2', { forPay: 9, docTypeName: 'Обмен' }),
  ];
  const rows = made({ orders: [], sales: [], finance });
  expect(of(rows, 'days7', 'payout', 'payoutTo', 'odd')).toEqual([189.2, TODAY - 1, 2]);
  expect(of(rows, 'days7', 'payoutReports', 'payoutMade')).toEqual(['2, 3', '']);
  expect(of(made({ orders: [], sales: [], finance: finance.slice(0, 1) }), 'month', 'payout', 'odd')).toEqual(['', 0]);
});

it('counts what it does not understand', () => {
  const orders = [order(TODAY - 1, 1), { date: TODAY - 1, priceWithDisc: '1 руб.', isCancel: false }, { date: 'вчера', priceWithDisc: 1, isCancel: false }];
  const sales = [sale(TODAY - 1, 'Q1', 10), { ...sale(TODAY - 1, 'S1', 10), forPay: 'много' }];
  expect(of(made({ orders, sales }), 'yesterday', 'orders', 'ordersSum', 'bought', 'forPay', 'odd')).toEqual([2, 1, 1, 0, 4]);
});

it('comes to the same as all rows added up anew', () => {
  const day = fc.integer({ min: (TODAY - 70) * 1000, max: TODAY * 1000 + 999 }).map((thousandths) => thousandths / 1000);
  const kopecks = fc.integer({ min: 0, max: 5_000_000 });
  const orders = fc.array(fc.record({ date: day, isCancel: fc.boolean(), kopecks }), { maxLength: 200 });
  const sales = fc.array(fc.record({ date: day, letter: fc.constantFrom('S', 'S', 'S', 'R', 'A', 'B', 'D'), kopecks }), { maxLength: 200 });
  fc.assert(fc.property(orders, sales, (ordered, sold) => {
    const rows = made({
      orders: ordered.map(({ kopecks: price, ...fields }) => ({ ...fields, priceWithDisc: price / 100 })),
      sales: sold.map(({ date, letter, kopecks: price }, at) => sale(date, `${letter}${at}`, (['R', 'A'].includes(letter) ? -1 : 1) * price / 100)),
    });
    for (const [period, from, to] of PERIODS) {
      const within = <T extends { date: number }>(all: readonly T[]): T[] => all.filter(({ date }) => date >= from && date < to + 1);
      const total = (letters: string, amount: (row: { kopecks: number }) => number): number =>
        within(sold).filter(({ letter }) => letters.includes(letter)).reduce((sum, row) => sum + amount(row), 0);
      const pieces = (plus: string, minus: string): number => total(plus, () => 1) - total(minus, () => 1);
      const money = (plus: string, minus: string): number => total(plus, (row) => row.kopecks) - total(minus, (row) => row.kopecks);
      expect(of(rows, period, 'orders', 'cancelled', 'bought', 'returned')).toEqual(
        [within(ordered).length, within(ordered).filter(({ isCancel }) => isCancel).length, pieces('S', 'A'), pieces('R', 'B')]);
      const sums = [within(ordered).reduce((sum, row) => sum + row.kopecks, 0), money('SD', 'A'), money('R', 'B'), 2 * money('SD', 'A')];
      expect(of(rows, period, 'ordersSum', 'forPay', 'forPayBack', 'paid').map((sum) => Math.round(Number(sum) * 100))).toEqual(sums);
    }
  }), { seed: 14, numRuns: 60 });
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 }, { datasets: ['orders', 'sales', 'finance', 'financeReports'] });

  it('is filled by the first refresh, with the sums of the sheets', async () => {
    const world = await makeWorld();
    choose(world, { reports: { summary: { isOff: false } } });
    world.connect();
    world.refresh();
    const orders = world.rows('Заказы', 'Дата заказа', 'Цена со скидкой продавца, ₽', 'Отменён');
    const yesterday = orders.filter(([date]) => String(date).startsWith('22.11.2026'));
    const rows = world.rows('Итоги по периодам', 'Период', 'Заказы, шт.', 'Сумма заказов, ₽', 'Отменено, шт.', 'Итого к оплате, ₽', 'Непонятых строк', 'Конец недели отчёта');
    expect(rows.map(([period]) => period)).toEqual(['Сегодня', 'Вчера', '7 дней', '28 дней', 'Этот месяц', 'Прошлый месяц']);
    const sum = yesterday.reduce((all, [, price]) => all + Math.round(Number(price) * 100), 0) / 100;
    expect(rows[1]?.slice(1, 4)).toEqual([yesterday.length, sum, yesterday.filter(([, , isCancel]) => isCancel === 'да').length]);
    expect(sum).toBeGreaterThan(0);
    const ends = world.rows('Отчёты WB', 'Конец периода', 'Итого к оплате').filter(([end]) => end === rows[3]?.[6]);
    expect(Math.round(Number(rows[3]?.[4]) * 100)).toBe(ends.reduce((all, [, stated]) => all + Math.round(Number(stated) * 100), 0));
    expect(rows.map((row) => row[5])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
