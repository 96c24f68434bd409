import fc from 'fast-check';
import { salesByArticle } from '../../src/reports/sales-by-article';
import { salesByRegion } from '../../src/reports/sales-by-region';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { type Fields, tablesOf } from './tables';

const TODAY = 46349;

type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

const byArticle = (datasets: Datasets): WireRow[] => [...salesByArticle().rows(tablesOf({ today: TODAY, datasets }))];
const byRegion = (datasets: Datasets): WireRow[] => [...salesByRegion().rows(tablesOf({ today: TODAY, datasets }))];

const order = (nmId: number | '', daysAgo: number, priceWithDisc: number, fields: Fields = {}): Fields =>
  ({ date: TODAY - daysAgo + 0.7, nmId, priceWithDisc, isCancel: false, supplierArticle: nmId === '' ? '' : `код ${nmId}`, regionName: 'Москва', ...fields });
const sale = (nmId: number | '', daysAgo: number, saleID: string, priceWithDisc: number, fields: Fields = {}): Fields =>
  ({ date: TODAY - daysAgo + 0.2, nmId, saleID, priceWithDisc, forPay: priceWithDisc / 2, supplierArticle: `код ${nmId}`, regionName: 'Москва', ...fields });
const columns = (rows: readonly WireRow[], ...ids: string[]): unknown[][] => rows.map((row) => ids.map((id) => row[id]));

const ORDERS = [order(1, 60, 1), order(1, 1, 100.1), order(1, 28, 50.2, { isCancel: true }), order(1, 29, 75), order(1, 0, 9), order('', 3, 10), order(2, 57, 10)];
const SALES = [sale(1, 1, 'S1', 100), sale(1, 2, 'S2', 60), sale(1, 2, 'R3', -60), sale('', 4, 'S4', 25), sale(1, 30, 'S5', 900), sale(1, 0, 'S6', 1)];

it('says how an article sells, and keeps what is of none', () => {
  expect(byArticle({ orders: ORDERS, sales: SALES, cards: [{ nmID: 1, vendorCode: 'код 1', title: 'Платье', brand: 'Бренд', subjectName: 'Платья' }] })).toEqual([
    {
      vendorCode: 'код 1', title: 'Платье', brand: 'Бренд', subject: 'Платья', nmId: '1', line: '1', orders: 2, ordersBefore: 1, ordersChange: 100, ordersSum: 150.3, sumBefore: 75,
      sumChange: 100.4, cancelled: 1, bought: 2, returned: 1, buyoutPercent: 50, revenue: 100, forPay: 50, share: 80, lastSale: TODAY, odd: 0,
    },
    {
      vendorCode: '#article', title: '', brand: '', subject: '', nmId: '', line: '-', orders: 1, ordersBefore: 0, ordersChange: '', ordersSum: 10, sumBefore: 0,
      sumChange: '', cancelled: 0, bought: 1, returned: 0, buyoutPercent: 100, revenue: 25, forPay: 12.5, share: 20, lastSale: TODAY - 4, odd: 0,
    },
  ]);
});

it('compares nothing with days that are not on the sheet', () => {
  expect(columns(byArticle({ orders: [order(1, 55, 10), order(1, 1, 10)], sales: [] }), 'ordersChange', 'sumChange', 'ordersBefore', 'share')).toEqual([['', '', '', '']]);
});

it('counts what it does not understand', () => {
  const orders = [order(1, 60, 1), { ...order(1, 1, 1), priceWithDisc: 'даром' }, { ...order(1, 1, 1), date: '' }];
  const sales = [sale(1, 1, 'Q1', 5), { ...sale(1, 1, 'S2', 5), forPay: '?' }, { ...sale(1, 1, 'S3', 5), date: '' }];
  expect(columns(byArticle({ orders, sales }), 'orders', 'bought', 'revenue', 'forPay', 'odd')).toEqual([[1, 1, 5, 0, 5]]);
});

it('says where buyers are', () => {
  const rows = byRegion({ orders: [...ORDERS, order(3, 5, 449.7, { regionName: 'Тула' }), order(3, 5, 0, { regionName: '' })], sales: [...SALES, sale(3, 5, 'S7', 10, { regionName: 'Тула' })] });
  expect(columns(rows, 'region', 'line', 'orders', 'ordersSum', 'share', 'bought', 'revenue')).toEqual([
    ['Тула', 'Тула', 1, 449.7, 73.72, 1, 10], ['Москва', 'Москва', 3, 160.3, 26.28, 3, 125], ['#name', '#name', 1, 0, 0, 0, 0],
  ]);
});

it('comes to the same as every row added up anew, by article and by region', () => {
  const some = fc.record({ nmId: fc.constantFrom<number | ''>(1, 2, 3, ''), regionName: fc.constantFrom('Москва', 'Тула', ''), daysAgo: fc.integer({ min: 0, max: 70 }), kopecks: fc.nat(3_000_000) });
  const ordering = fc.array(fc.tuple(some, fc.boolean()), { maxLength: 150 });
  const selling = fc.array(fc.tuple(some, fc.constantFrom('S', 'S', 'R', 'A', 'B', 'D')), { maxLength: 150 });
  fc.assert(fc.property(ordering, selling, (ordered, sold) => {
    const orders = [order(9, 80, 1), ...ordered.map(([{ nmId, regionName, daysAgo, kopecks }, isCancel]) => order(nmId, daysAgo, kopecks / 100, { isCancel, regionName }))];
    const sales = sold.map(([{ nmId, regionName, daysAgo, kopecks }, letter], at) => sale(nmId, daysAgo, `${letter}${at}`, (['R', 'A'].includes(letter) ? -1 : 1) * kopecks / 100, { regionName }));
    for (const [rows, name] of [[byArticle({ orders, sales }), 'nmId'], [byRegion({ orders, sales }), 'regionName']] as const) {
      for (const row of rows) {
        const own = name === 'nmId' ? String(row.nmId) : String(row.region === '#name' ? '' : row.region);
        const within = <T>(all: readonly (readonly [{ nmId: number | ''; regionName: string; daysAgo: number; kopecks: number }, T])[], from: number, to: number) =>
          all.filter(([one]) => String(one[name]) === own && one.daysAgo >= from && one.daysAgo <= to);
        const now = within(ordered, 1, 28);
        const trade = within(sold, 1, 28);
        const kopecks = (letters: string): number => trade.filter(([, letter]) => letters.includes(letter)).reduce((sum, [one]) => sum + one.kopecks, 0);
        const pieces = (letter: string): number => trade.filter(([, other]) => other === letter).length;
        expect(columns([row], 'orders', 'ordersBefore', 'cancelled', 'bought', 'returned')).toEqual([[now.length, within(ordered, 29, 56).length,
          now.filter(([, isCancel]) => isCancel).length, pieces('S') - pieces('A'), pieces('R') - pieces('B')]]);
        expect(Math.round(Number(row.ordersSum) * 100)).toBe(now.reduce((sum, [one]) => sum + one.kopecks, 0));
        // A takes a sale back and B a return, so that B brings money again.
        expect(Math.round(Number(row.revenue) * 100)).toBe(kopecks('SDB') - kopecks('RA'));
      }
      expect(rows.reduce((sum, { orders: count }) => sum + Number(count), 0)).toBe(ordered.filter(([{ daysAgo }]) => daysAgo >= 1 && daysAgo <= 28).length);
      const shares = rows.reduce((sum, { share }) => sum + Number(share), 0);
      expect(shares === 0 || Math.abs(shares - 100) < 0.05).toBe(true);
    }
  }), { seed: 14, numRuns: 60 });
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 10, days: 70, ordersPerDay: 8, seed: 7 }, { datasets: ['cards', 'orders', 'sales'] });

  it('adds up to the orders’ sheet by article and by region', async () => {
    const world = await makeWorld();
    choose(world, { reports: { summary: { isOff: false }, salesByArticle: { isOff: false }, salesByRegion: { isOff: false } } });
    world.connect();
    world.refresh();
    const total = (rows: readonly (readonly unknown[])[]): number[] => [0, 1].map((at) => rows.reduce((sum, row) => sum + Math.round(Number(row[at]) * 100), 0));
    const articles = world.rows('Продажи по артикулам', 'Заказы, шт.', 'Сумма заказов, ₽', 'Артикул продавца', 'Заказы к прошлому, %', 'Доля выручки, %', 'Последний выкуп');
    const regions = world.rows('Продажи по регионам', 'Заказы, шт.', 'Сумма заказов, ₽', 'Регион', 'Доля, %', 'Выкуп, %');
    const summed = world.rows('Итоги по периодам', 'Заказы, шт.', 'Сумма заказов, ₽', 'Период').filter(([, , period]) => period === '28 дней');
    expect(total(articles)).toEqual(total(summed));
    expect(total(regions)).toEqual(total(summed));
    expect(total(summed)[0]).toBeGreaterThan(10_000);
  });
});
