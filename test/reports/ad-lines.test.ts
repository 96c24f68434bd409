import { adClusters } from '../../src/reports/ad-clusters';
import { ads } from '../../src/reports/ads';
import { adsByArticle } from '../../src/reports/ads-by-article';
import { adsByCampaign } from '../../src/reports/ads-by-campaign';
import type { WireRow } from '../../src/tables/table';
import { addOnWorlds } from '../support/add-on-world';
import { choose } from '../support/choices';
import { randomOf } from './profit/random-shop';
import { type Fields, tablesOf } from './tables';

/** 2026-12-14. */
const TODAY = 46_370;
const [DECEMBER, OCTOBER, SEPTEMBER] = [46_357, 46_296, 46_266];
const DAY: Fields = { date: TODAY - 1, advertId: '5', nmId: 11, currency: 'RUB', campaign: 'Кружки', vendorCode: 'mug', name: 'Кружка' };
type Datasets = Parameters<typeof tablesOf>[0]['datasets'];

const made = (report: { rows: ReturnType<typeof ads>['rows'] }, datasets: Datasets, reports: Record<string, Fields[]> = {}): readonly WireRow[] => report.rows(tablesOf({ today: TODAY, datasets, reports }));
const pick = (rows: readonly WireRow[], ...ids: string[]): unknown[][] => rows.map((row) => ids.map((id) => row[id]));

/** Four of five ordered pieces are bought: a piece that earns 100 before advertising earns 80 when it is ordered. */
const TRADE: Datasets = {
  orders: [...Array.from({ length: 4 }, () => ({ date: TODAY - 5, nmId: 11, isCancel: false, priceWithDisc: 500 })), { date: TODAY - 5, nmId: 11, isCancel: true, priceWithDisc: 500 }],
  sales: Array.from({ length: 4 }, (_, at) => ({ date: TODAY - 2, nmId: 11, saleID: `S${at}`, priceWithDisc: 500, forPay: 300 })),
};
const PROFIT: Fields[] = [
  { month: DECEMBER, nmId: 11, currency: 'RUB', profit: 250, advertising: 150, pieces: 5 }, { month: OCTOBER, nmId: 11, currency: 'RUB', profit: 600, advertising: '', pieces: 5 },
  { month: SEPTEMBER, nmId: 11, currency: 'RUB', profit: 99_999, advertising: '', pieces: 1 }, { month: DECEMBER, nmId: '', currency: 'RUB', profit: -700, advertising: '', pieces: 0 },
];

const STATS: Fields[] = [
  { ...DAY, sum: 100, sum_price: 1500, views: 1000, clicks: 20, atbs: 5, orders: 3, shks: 3 },
  { ...DAY, advertId: '6', campaign: 'Осень', sum: 60, sum_price: 0, views: 300, clicks: 3, atbs: 0, orders: 0, shks: 0 },
  { ...DAY, advertId: '6', campaign: 'Осень', nmId: 12, vendorCode: '', name: '', sum: 40.5, sum_price: 200, views: 200, clicks: 2, atbs: 1, orders: 1, shks: 1 },
  { ...DAY, advertId: '7', campaign: '', sum: 500, sum_price: 4000, views: 9, clicks: 1, atbs: 0, orders: 4, shks: 4 },
];

it('adds advertising up by campaign, the dearest first', () => {
  const campaigns = [{ id: '7', name: 'Зима', status: '9' }, { id: '5', name: 'Другое имя', status: '11' }];
  const rows = made(adsByCampaign(), { advertStats: STATS, campaigns, ...TRADE }, { profit: PROFIT });
  expect(pick(rows, 'campaign', 'status', 'verdict', 'spend', 'drr', 'romi', 'burned', 'orders', 'sum', 'cpo', 'ctr', 'cpc', 'articles', 'advertId')).toEqual([
    // Four pieces of 80 have earned 320 for 500.
    ['Зима', '9', 'loss', 500, 12.5, 64, 0, 4, 4000, 125, 11.11, 500, 1, '7'],
    // What the other article earns is not known, and so nothing of the campaign.
    ['Осень', '', 'dear', 100.5, 50.25, '', 60, 1, 200, 100.5, 1, 20.1, 2, '6'],
    ['Кружки', '11', 'pays', 100, 6.67, 240, 0, 3, 1500, 33.33, 2, 5, 1, '5'],
  ]);
});

it('adds advertising up by article, beside all orders of it', () => {
  const rows = made(adsByArticle(), { advertStats: STATS, cards: [{ nmID: 12, vendorCode: 'plate', title: 'Тарелка' }], ...TRADE }, { profit: PROFIT });
  expect(pick(rows, 'vendorCode', 'title', 'verdict', 'spend', 'romi', 'burned', 'orders', 'cpo', 'allOrders', 'share', 'campaigns', 'nmId')).toEqual([
    ['mug', 'Кружка', 'loss', 660, 84.85, 60, 7, 94.29, 5, 140, 3, '11'],
    ['plate', 'Тарелка', 'dear', 40.5, '', 0, 1, 40.5, 0, '', 1, '12'],
  ]);
});

it.each<[string, Datasets, Record<string, Fields[]>]>([
  ['no profit', TRADE, {}],
  ['no cost in any month', TRADE, { profit: [{ month: DECEMBER, nmId: 11, currency: 'RUB', profit: '', advertising: '', pieces: 5 }] }],
  ['profit in another currency', TRADE, { profit: [{ month: DECEMBER, nmId: 11, currency: 'KZT', profit: 100, advertising: '', pieces: 5 }] }],
  ['nothing sold', TRADE, { profit: [{ month: DECEMBER, nmId: 11, currency: 'RUB', profit: -100, advertising: '', pieces: 0 }] }],
  ['nothing bought lately', { ...TRADE, sales: [] }, { profit: PROFIT }],
])('says nothing of what advertising earns where there is %s', (_, datasets, reports) => {
  expect(pick(made(ads(), { advertStats: [STATS[3] ?? {}], ...datasets }, reports), 'romi', 'verdict')).toEqual([['', 'pays']]);
});

it('has bids of an article beside those that WB asks and advises', () => {
  const place: Fields = { advertId: '5', nmId: 11 };
  const bids = (searchBid: number | '', search: number | '', competitiveBid: number | ''): unknown[] | undefined => pick(made(ads(), {
    advertStats: [DAY], advertArticles: [{ id: '5', nm_id: 11, searchBid }], minBids: [{ ...place, search }], recommendedBids: [{ ...place, normQuery: '', competitiveBid }, { ...place, normQuery: 'кружка', competitiveBid: 1 }],
  }), 'bid', 'minBid', 'advisedBid', 'bidVerdict')[0];
  expect([bids(90, 100, 150), bids(120, 100, 150), bids(200, 100, 150), bids(150, '', 150), bids('', 100, '')]).toEqual([
    [90, 100, 150, 'low'], [120, 100, 150, 'below'], [200, 100, 150, 'high'], [150, '', 150, 'even'], ['', 100, '', ''],
  ]);
  expect(pick(made(ads(), { advertStats: [DAY] }), 'bid', 'minBid', 'advisedBid', 'bidVerdict')).toEqual([['', '', '', '']]);
});

it('tells what a cluster costs and earns by what the article does in that campaign', () => {
  const cluster: Fields = { ...DAY, normQuery: 'кружка/чашка', spend: 50, views: 10, clicks: 1, orders: 1, shks: 2, avgPos: 3 };
  const rows = made(adClusters(), { clusterStats: [cluster, { ...cluster, normQuery: 'дорого', spend: 90, shks: 1 }, { ...cluster, advertId: '9' }], advertStats: STATS, ...TRADE }, { profit: PROFIT });
  // 1500 for three pieces is 500 a piece: 50 of 1000, and 2 pieces of 80 for 50.
  expect(pick(rows, 'normQuery', 'drr', 'romi', 'verdict')).toEqual([['дорого', 18, 88.89, 'loss'], ['кружка/чашка', 5, 320, 'sells'], ['кружка/чашка', '', 320, 'sells']]);
});

it('comes to every row of 60 made-up shops added up anew', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = randomOf(seed);
    const upTo = (count: number): number => Math.floor(random() * count);
    const advertStats = Array.from({ length: 200 }, (): Fields => ({
      date: TODAY - upTo(32), advertId: String(upTo(4)), nmId: 11 + upTo(5), currency: upTo(5) === 0 ? 'KZT' : 'RUB', campaign: 'К', vendorCode: 'в', name: 'н',
      sum: upTo(90_000) / 100, sum_price: upTo(900_000) / 100, views: upTo(900), clicks: upTo(50), atbs: upTo(9), orders: upTo(3), shks: upTo(4),
    }));
    const counted = advertStats.filter(({ date }) => Number(date) < TODAY && Number(date) >= TODAY - 28);
    const kopecks = (rows: readonly Fields[], field: string): number => rows.reduce((sum, row) => sum + Math.round(Number(row[field]) * 100), 0);
    for (const [report, field] of [[adsByCampaign(), 'advertId'], [adsByArticle(), 'nmId']] as const) {
      const rows = made(report, { advertStats });
      for (const row of rows) {
        const own = counted.filter((stat) => String(stat[field]) === row[field] && stat['currency'] === row.currency);
        const places = [...new Set(own.map(({ advertId, nmId }) => `${String(advertId)} ${String(nmId)}`))];
        const idle = own.filter(({ advertId, nmId }) => own.filter((other) => other['advertId'] === advertId && other['nmId'] === nmId).every(({ orders }) => orders === 0));
        expect(['spend', 'sum', 'orders', 'views', 'clicks', 'baskets', 'pieces', 'burned'].map((id) => Math.round(Number(row[id]) * 100)))
          .toEqual([...['sum', 'sum_price', 'orders', 'views', 'clicks', 'atbs', 'shks'].map((id) => kopecks(own, id)), kopecks(idle, 'sum')]);
        expect(row[field === 'nmId' ? 'campaigns' : 'articles']).toBe(places.length);
      }
      expect(rows.reduce((sum, { spend }) => sum + Math.round(Number(spend) * 100), 0)).toBe(kopecks(counted, 'sum'));
    }
  }
});

it.each([['by campaign', adsByCampaign()], ['by article', adsByArticle()]])('has every column in every row %s', (_, report) => {
  expect(Object.keys(made(report, { advertStats: [DAY] })[0] ?? {}).sort()).toEqual(report.table.columns.map(({ id }) => id as string).sort());
});

describe('in the add-on', () => {
  const makeWorld = addOnWorlds({ articles: 6, days: 35, ordersPerDay: 6, seed: 7 }, { datasets: ['cards', 'campaigns', 'advertStats', 'orders', 'sales'] });

  it('spends the same by campaign, by article and by both', async () => {
    const world = await makeWorld();
    choose(world, { reports: { adsByCampaign: { isOff: false }, adsByArticle: { isOff: false }, ads: { isOff: false }, summary: { isOff: true }, byDay: { isOff: true } } });
    world.connect();
    world.refresh();
    const [campaigns, articles, both] = ['Реклама по кампаниям', 'Реклама по товарам', 'Окупаемость рекламы']
      .map((sheet) => world.rows(sheet, 'Расход').reduce((sum, [cell]) => sum + Math.round(Number(cell) * 100), 0));
    expect([campaigns, articles]).toEqual([both, both]);
    expect(both).toBeGreaterThan(0);
  });
});
