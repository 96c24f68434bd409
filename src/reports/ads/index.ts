import { descending } from '../../sheet/order/sort-key';
import { zeros } from '../../tables/added-up';
import { coded, id, integer, money, optional, percent, technical, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { currencyCode } from '../../wb/money/finance-words';
import { articleBids } from '../ad-clusters/bids';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { adCells } from './cells';
import { earningsBy } from './earnings';
import { campaignNames, goodNames } from './names';
import { adSpan, placementBehind, placementsOf } from './placements';
import { ordersBy } from './orders-by';
import { limitIn, verdictOf } from './verdict';

/** What each article in each campaign has cost lately, and what it brought. */
export const ads = () => defineReport({
  table: defineTable({
    id: 'ads',
    columns: [
      text('campaign', 200), text('vendorCode'), coded(text('verdict', 130)),
      money('spend', 100), percent('drr', 90), typed(percent('limit', 100)), percent('romi', 90),
      integer('orders', 90), money('sum', 110), money('cpo', 110), integer('views', 90), integer('clicks', 80), percent('ctr', 80), money('cpc', 100),
      percent('share', 110), coded(text('bidVerdict', 150)), integer('odd', 90),
      optional(integer('baskets', 90)), optional(integer('allOrders', 110)), optional(money('bid', 100)), optional(money('minBid', 110)), optional(money('advisedBid', 120)),
      optional(text('title', 220)), optional(coded(text('status', 110))), optional(integer('pieces', 100)),
      text('currency', 80), integer('nmId', 100), technical(id('advertId')),
    ],
    key: ['advertId', 'nmId', 'currency'],
    mayLack: ['nmId', 'currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { ...zeros(['spend', 'orders', 'sum', 'views', 'clicks', 'baskets', 'allOrders', 'share', 'drr', 'cpo', 'ctr', 'cpc', 'odd']), romi: '', verdict: '', bidVerdict: '' },
  }),
  group: 'market',
  presets: ['sales', 'owner'],
  inputs: ['advertStats'],
  also: ['campaigns', 'orders', 'sales', 'cards', 'advertArticles', 'minBids', 'recommendedBids'],
  reads: ['costs', 'taxes', 'profitRules', 'profit', 'ads'],
  isOffByDefault: true,
  highlights: [{ column: 'verdict', is: ['burns', 'loss'], tone: 'bad' }, { column: 'verdict', is: ['dear'], tone: 'care' }, { column: 'bidVerdict', is: ['low', 'high'], tone: 'care' }],
  order: [descending('spend'), descending('views')],
  rows: rowsOf,
  behind: (tables, { advertId, nmId, currency }) => {
    const own = keyOf(advertId, nmId, currencyCode(currency));
    return [placementBehind(tables, adSpan(tables), (placement) => keyOf(placement.advertId, placement.nmId, placement.currency) === own)];
  },
});

function rowsOf(tables: ReportTables): WireRow[] {
  const span = adSpan(tables);
  const [campaigns, goods, limits] = [campaignNames(tables), goodNames(tables), limitsBy(tables)];
  const [earnedBy, bidsOf] = [earningsBy(tables), articleBids(tables)];
  const ordered = tables.has('orders') ? ordersBy(tables, span) : null;
  return placementsOf(tables, span).sort((a, b) => b.spend - a.spend || b.views - a.views).map((placement) => {
    const { advertId, nmId, currency, campaign, vendorCode, title } = placement;
    const [known, good] = [campaigns.get(advertId), goods.get(nmId)];
    const earned = earnedBy(placement);
    const allOrders = nmId === '' || ordered === null ? '' : ordered.get(nmId) ?? 0;
    return {
      advertId, nmId, currency, campaign: campaign || known?.name || '', status: known?.status ?? '',
      vendorCode: vendorCode || good?.vendorCode || '', title: title || good?.title || '',
      ...adCells({ ...placement, earned }), verdict: verdictOf(placement, limits.get(keyOf(advertId, nmId, currency)) ?? null, earned), ...bidsOf(advertId, nmId),
      allOrders, share: allOrders === '' ? '' : percentOf(placement.pieces, allOrders),
    };
  });
}

function keyOf(...parts: readonly unknown[]): string {
  return parts.map((part) => String(part)).join('\n');
}

/** What people have written down as dear enough. */
function limitsBy(tables: ReportTables): Map<string, number | null> {
  return new Map(tables.reportRows('ads', ['advertId', 'nmId', 'currency', 'limit']).map(([advertId, nmId, currency, limit]) => [keyOf(advertId, nmId, currency), limitIn(limit)]));
}
