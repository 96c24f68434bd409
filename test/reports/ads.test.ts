import { ads } from '../../src/reports/ads';
import type { WireRow } from '../../src/tables/table';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_370;
const DAY = { date: TODAY - 1, advertId: '5', nmId: 11, currency: 'RUB', campaign: 'Кружки', vendorCode: 'mug', name: 'Кружка' } as const;

interface Given {
  orders?: readonly Fields[];
  campaigns?: readonly Fields[];
  cards?: readonly Fields[];
  limits?: readonly Fields[];
}

function made(advertStats: readonly Fields[], { limits = [], ...datasets }: Given = {}): readonly WireRow[] {
  return ads().rows(tablesOf({ today: TODAY, datasets: { advertStats, ...datasets }, reports: { ads: limits } }));
}

const cellsOf = (rows: readonly WireRow[], ...ids: string[]): unknown[][] => rows.map((row) => ids.map((id) => row[id]));

it('adds up 28 days before today by campaign and article, the dearest first', () => {
  const rows = made([
    { ...DAY, sum: 100.1, sum_price: 800, views: 1000, clicks: 20, atbs: 5, orders: 2, shks: 3 },
    { ...DAY, date: TODAY - 28, sum: 50.2, sum_price: 700, views: 500, clicks: 10, atbs: 1, orders: 1, shks: 1 },
    { ...DAY, date: TODAY - 29, sum: 9000, orders: 90 },
    { ...DAY, date: TODAY, sum: 9000, orders: 90 },
    { ...DAY, nmId: 12, vendorCode: 'plate', sum: 700, sum_price: 0, views: 10, clicks: 0, atbs: 0, orders: 0, shks: 0 },
    { ...DAY, currency: 'KZT', sum: 1, sum_price: 2, views: 3, clicks: 1, atbs: 0, orders: 1, shks: 1 },
  ]);
  expect(cellsOf(rows, 'campaign', 'vendorCode', 'verdict', 'spend', 'drr', 'orders', 'sum', 'cpo', 'views', 'clicks', 'ctr', 'cpc', 'baskets', 'pieces', 'currency')).toEqual([
    ['Кружки', 'plate', 'burns', 700, '', 0, 0, '', 10, 0, 0, '', 0, 0, 'RUB'],
    ['Кружки', 'mug', 'pays', 150.3, 10.02, 3, 1500, 50.1, 1500, 30, 2, 5.01, 6, 4, 'RUB'],
    ['Кружки', 'mug', 'dear', 1, 50, 1, 2, 1, 3, 1, 33.33, 1, 0, 1, 'KZT'],
  ]);
});

it('judges by the limit that people have filled in, and by 20 % without one', () => {
  const spent = { ...DAY, sum: 200, sum_price: 1000, orders: 1 };
  const verdict = (limit: Fields['limit'], sum = 200): unknown => made([{ ...spent, sum }], { limits: [{ advertId: '5', nmId: 11, currency: 'RUB', limit: limit ?? '' }] })[0]?.['verdict'];
  expect([verdict(''), verdict('', 200.01), verdict(0.15), verdict(15), verdict('15 %'), verdict(0.25, 250), verdict('-')]).toEqual(['pays', 'dear', 'dear', 'dear', 'dear', 'pays', 'pays']);
  expect(verdict(1, 900)).toBe('pays');
  expect(verdict('', 0)).toBe('free');
});

it('sets it beside all orders of the article', () => {
  const order = (nmId: number, date: number): Fields => ({ date, nmId });
  const rows = made([{ ...DAY, sum: 10, orders: 2, shks: 3 }, { ...DAY, nmId: 12, sum: 5, orders: 1 }, { ...DAY, nmId: 13, sum: 1, orders: 1 }], {
    orders: [order(11, TODAY - 1.5), order(11, TODAY - 28), order(11, TODAY - 0.01), order(11, TODAY - 20), order(11, TODAY), order(11, TODAY - 28.1), order(12, TODAY - 3)],
  });
  expect(cellsOf(rows, 'nmId', 'allOrders', 'share')).toEqual([['11', 4, 75], ['12', 1, 100], ['13', 0, '']]);
  expect(cellsOf(made([{ ...DAY, sum: 10, orders: 2 }]), 'allOrders', 'share')).toEqual([['', '']]);
});

it('takes names from the other sheets where statistics lack them, and counts what is no number', () => {
  const rows = made([{ ...DAY, campaign: '', vendorCode: '', name: '', sum: 'много', orders: 0 }], {
    campaigns: [{ id: '5', name: 'Кружки осенью', status: '9' }], cards: [{ nmID: 11, vendorCode: 'mug', title: 'Кружка' }],
  });
  expect(cellsOf(rows, 'campaign', 'status', 'vendorCode', 'title', 'spend', 'verdict', 'odd')).toEqual([['Кружки осенью', '9', 'mug', 'Кружка', 0, 'free', 1]]);
});

it('has every column but what people fill in', () => {
  const typed = ads().table.columns.filter(({ isTyped }) => isTyped !== true).map(({ id }) => id);
  expect(Object.keys(made([{ ...DAY, sum: 1 }])[0] ?? {}).sort()).toEqual([...typed].sort());
});

it('comes to the sums of the raw rows', () => {
  const stats = Array.from({ length: 3000 }, (_, n) => ({
    ...DAY, date: TODAY - 1 - (n % 40), advertId: String(n % 7), nmId: n % 11, currency: n % 13 === 0 ? 'KZT' : 'RUB', sum: ((n * 7919) % 100_000) / 100, sum_price: ((n * 104_729) % 900_000) / 100,
    views: n % 1000, clicks: n % 50, atbs: n % 9, orders: n % 5, shks: n % 6,
  }));
  const rows = made(stats);
  const kopecks = (all: readonly Readonly<Record<string, unknown>>[], id: string): number => all.reduce((sum, row) => sum + Math.round(Number(row[id]) * 100), 0);
  for (const currency of ['RUB', 'KZT']) {
    const [own, raw] = [rows.filter((row) => row['currency'] === currency), stats.filter((row) => row.currency === currency && row.date >= TODAY - 28)];
    expect(['spend', 'sum', 'views', 'clicks', 'baskets', 'orders', 'pieces'].map((id) => kopecks(own, id)))
      .toEqual(['sum', 'sum_price', 'views', 'clicks', 'atbs', 'orders', 'shks'].map((id) => kopecks(raw, id)));
  }
});
