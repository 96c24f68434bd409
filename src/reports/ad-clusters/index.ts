import { descending } from '../../sheet/order/sort-key';
import { coded, id, integer, money, number, optional, percent, technical, text, typed } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { earningsBy } from '../ads/earnings';
import { adSpan, placementsOf } from '../ads/placements';
import { clusterBids } from './bids';
import { type Cluster, clustersOf, keyOf } from './clusters';
import { costIn, verdictOf } from './verdict';

/** Whole weeks before today: today is not over yet. */
const DAYS = 14;

/** What each cluster of searches has cost lately and what it brought, with its bid beside those that WB asks and advises. */
export const adClusters = () => defineReport({
  table: defineTable({
    id: 'adClusters',
    columns: [
      coded(text('verdict', 130)), text('normQuery', 240), text('campaign', 200), text('vendorCode'),
      money('spend', 100), integer('orders', 90), money('cpo', 110), typed(money('limit', 120)), percent('drr', 90), percent('romi', 90),
      money('bid', 100), money('minBid', 110), money('advisedBid', 120), coded(text('bidVerdict', 150)),
      money('cpc', 100), number('position', 100), integer('odd', 90),
      optional(integer('clicks', 80)), optional(percent('ctr', 80)), optional(integer('views', 90)), optional(integer('baskets', 90)), optional(integer('pieces', 100)), optional(coded(text('state', 110))), optional(text('title', 220)),
      text('currency', 80), integer('nmId', 100), technical(id('advertId')), technical(text('line', 240)),
    ],
    key: ['line', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { verdict: '', bidVerdict: '', drr: '', romi: '', ...zeros(['spend', 'orders', 'cpo', 'clicks', 'cpc', 'ctr', 'views', 'baskets', 'pieces', 'odd']) },
  }),
  group: 'market',
  inputs: ['clusterStats'],
  also: ['clusters', 'minBids', 'recommendedBids', 'advertStats', 'orders', 'sales'],
  reads: ['costs', 'taxes', 'profitRules', 'profit', 'adClusters'],
  isOffByDefault: true,
  highlights: [{ column: 'verdict', is: ['burns', 'loss'], tone: 'bad' }, { column: 'verdict', is: ['dear'], tone: 'care' }, { column: 'bidVerdict', is: ['low', 'high'], tone: 'care' }],
  order: [descending('spend'), descending('views')],
  rows: rowsOf,
});

function rowsOf(tables: ReportTables): WireRow[] {
  const [bidsOf, earnedBy, priceOf] = [clusterBids(tables), earningsBy(tables), pricesBy(tables)];
  const limits = new Map(tables.reportRows('adClusters', ['line', 'currency', 'limit']).map(([line, currency, limit]) => [`${String(line)}\n${String(currency)}`, costIn(limit)]));
  return clustersOf(tables, { from: tables.today - DAYS, to: tables.today - 1 }).sort((a, b) => b.spend - a.spend || b.views - a.views).map((cluster) => {
    const line = keyOf(cluster.advertId, cluster.nmId, cluster.normQuery);
    const [earned, price] = [earnedBy(cluster), priceOf(cluster)];
    const { advertId, nmId, normQuery, currency, campaign, vendorCode, title, orders, clicks, views, baskets, pieces, odd } = cluster;
    return {
      line, advertId, nmId, normQuery, currency, campaign, vendorCode, title, orders, clicks, views, baskets, pieces, odd,
      ...costsOf(cluster), ...bidsOf(line), drr: price === null ? '' : percentOf(cluster.spend, price * pieces), romi: earned === null ? '' : percentOf(earned, cluster.spend),
      verdict: verdictOf(cluster, limits.get(`${line}\n${currency}`) ?? null, earned),
    };
  });
}

function costsOf({ spend, orders, clicks, views, positions, seen }: Cluster): WireRow {
  const each = (count: number): number | '' => (count === 0 ? '' : inKopecks(spend / count));
  return { spend: inKopecks(spend), cpo: each(orders), cpc: each(clicks), ctr: percentOf(clicks, views), position: seen === 0 ? '' : Math.round((positions / seen) * 10) / 10 };
}

/** What an ordered piece of the article costs in that campaign, in parts: WB does not tell what the orders of a cluster come to. */
function pricesBy(tables: ReportTables): (cluster: Cluster) => number | null {
  const placements = new Map(placementsOf(tables, adSpan(tables)).map(({ advertId, nmId, currency, sum, pieces }) => [keyOf(advertId, nmId, currency), pieces > 0 ? sum / pieces : null]));
  return ({ advertId, nmId, currency }) => placements.get(keyOf(advertId, nmId, currency)) ?? null;
}
