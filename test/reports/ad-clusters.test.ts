import { adClusters } from '../../src/reports/ad-clusters';
import type { WireRow } from '../../src/tables/table';
import { type Fields, tablesOf } from './tables';

const TODAY = 46_370;
const DAY: Fields = { date: TODAY - 1, advertId: '5', nmId: 11, normQuery: 'кружка', currency: 'RUB', campaign: 'Кружки', vendorCode: 'mug', title: 'Кружка', avgPos: 4 };

interface Given {
  clusters?: readonly Fields[];
  minBids?: readonly Fields[];
  recommendedBids?: readonly Fields[];
  limits?: readonly Fields[];
}

function made(clusterStats: readonly Fields[], { limits = [], ...datasets }: Given = {}): readonly WireRow[] {
  return adClusters().rows(tablesOf({ today: TODAY, datasets: { clusterStats, ...datasets }, reports: { adClusters: limits } }));
}

const cellsOf = (rows: readonly WireRow[], ...ids: string[]): unknown[][] => rows.map((row) => ids.map((id) => row[id]));

it('adds up two weeks before today by campaign, article and cluster, the dearest first', () => {
  const rows = made([
    { ...DAY, spend: 100.1, views: 1000, clicks: 20, atbs: 5, orders: 2, shks: 3 },
    { ...DAY, date: TODAY - 14, spend: 50.2, views: 500, clicks: 10, atbs: 1, orders: 1, shks: 1, avgPos: 7 },
    { ...DAY, date: TODAY - 15, spend: 9000, orders: 90 }, { ...DAY, date: TODAY, spend: 9000, orders: 90 }, { ...DAY, date: '', spend: 9000 },
    { ...DAY, normQuery: 'чашка', spend: 700, views: 10, clicks: 0, orders: 0, avgPos: '' },
    { ...DAY, currency: 'KZT', spend: 1, views: 3, clicks: 1, orders: 1 },
    { ...DAY, nmId: 12, spend: 'много', views: 2 },
  ]);
  expect(cellsOf(rows, 'normQuery', 'nmId', 'verdict', 'spend', 'orders', 'cpo', 'views', 'clicks', 'ctr', 'cpc', 'baskets', 'pieces', 'position', 'odd', 'currency')).toEqual([
    ['чашка', '11', 'burns', 700, 0, '', 10, 0, 0, '', 0, 0, '', 0, 'RUB'],
    ['кружка', '11', 'sells', 150.3, 3, 50.1, 1500, 30, 2, 5.01, 6, 4, 5, 0, 'RUB'],
    ['кружка', '11', 'sells', 1, 1, 1, 3, 1, 33.33, 1, 0, 0, 4, 0, 'KZT'],
    ['кружка', '12', 'free', 0, 0, '', 2, 0, 0, '', 0, 0, 4, 1, 'RUB'],
  ]);
});

it('calls dear only what is above the limit that people have filled in', () => {
  const verdict = (limit: Fields['limit']): unknown =>
    made([{ ...DAY, spend: 200, orders: 2 }], { limits: [{ line: '5/11/кружка', currency: 'RUB', limit: limit ?? '' }] })[0]?.['verdict'];
  expect([verdict(''), verdict(100), verdict(99.99), verdict('99,99'), verdict(-1), verdict('-')]).toEqual(['sells', 'sells', 'dear', 'dear', 'sells', 'sells']);
});

it.each<[string, Fields['bid'], Fields['bid'], Fields['bid'], string]>([
  ['below the least that WB takes', 90, 100, 150, 'low'],
  ['below what others pay', 120, 100, 150, 'below'],
  ['as others pay', 150, 100, 150, 'even'],
  ['above what others pay', 151, 100, 150, 'high'],
  ['beside nothing', 120, '', '', ''],
  ['of the whole campaign', '', 100, 150, ''],
])('sets a bid beside others: %s', (_, bid, search, competitiveBid, verdict) => {
  const place: Fields = { advertId: '5', nmId: 11 };
  const rows = made([DAY], {
    clusters: [{ ...place, normQuery: 'кружка', bid: bid ?? '', state: 'active' }], minBids: [{ ...place, search: search ?? '' }],
    recommendedBids: [{ ...place, normQuery: 'кружка', competitiveBid: competitiveBid ?? '' }, { ...place, normQuery: '', competitiveBid: 1 }],
  });
  expect(cellsOf(rows, 'bid', 'minBid', 'advisedBid', 'bidVerdict', 'state')).toEqual([[bid, search, competitiveBid, verdict, 'active']]);
});

it('has every column in every row but the one that people fill in', () => {
  const { table: { columns } } = adClusters();
  expect(Object.keys(made([DAY])[0] ?? {}).sort()).toEqual(columns.map(({ id }) => id).filter((id) => id !== 'limit').sort());
});
