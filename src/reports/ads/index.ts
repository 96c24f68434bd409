import { zeros } from '../../tables/added-up';
import { coded, id, integer, money, optional, percent, technical, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/amount';
import { currencyCode } from '../../wb/finance-words';
import type { Span } from '../daily-sums';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { campaignNames, goodNames } from './names';
import { placementBehind, type Placement, placementsOf } from './placements';
import { limitIn, verdictOf } from './verdict';

/** Days before today: today is not over yet. */
const DAYS = 28;

/** What each article in each campaign has cost lately, and what it brought. */
export const ads = () => defineReport({
  table: defineTable({
    id: 'ads',
    columns: [
      text('campaign', 200), text('vendorCode'), coded(text('verdict', 130)),
      money('spend', 100), percent('drr', 90), typed(percent('limit', 100)),
      integer('orders', 90), money('sum', 110), money('cpo', 110), integer('views', 90), integer('clicks', 80), percent('ctr', 80), money('cpc', 100), integer('baskets', 90),
      integer('allOrders', 110), percent('share', 110), integer('odd', 90),
      optional(text('title', 220)), optional(coded(text('status', 110))), optional(integer('pieces', 100)),
      text('currency', 80), integer('nmId', 100), technical(id('advertId')),
    ],
    key: ['advertId', 'nmId', 'currency'],
    mayLack: ['nmId', 'currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { ...zeros(['spend', 'orders', 'sum', 'views', 'clicks', 'baskets', 'allOrders', 'share', 'drr', 'cpo', 'ctr', 'cpc', 'odd']), verdict: '' },
  }),
  presets: ['sales', 'owner'],
  inputs: ['advertStats'],
  also: ['campaigns', 'orders', 'cards'],
  reads: ['ads'],
  isOffByDefault: true,
  highlights: [{ column: 'verdict', is: ['burns'], tone: 'bad' }, { column: 'verdict', is: ['dear'], tone: 'care' }],
  rows: rowsOf,
  behind: (tables, { advertId, nmId, currency }) => {
    const own = keyOf(advertId, nmId, currencyCode(currency));
    return [placementBehind(tables, spanOf(tables), (placement) => keyOf(placement.advertId, placement.nmId, placement.currency) === own)];
  },
});

function rowsOf(tables: ReportTables): WireRow[] {
  const span = spanOf(tables);
  const [campaigns, goods, limits] = [campaignNames(tables), goodNames(tables), limitsBy(tables)];
  const ordered = tables.has('orders') ? ordersBy(tables, span) : null;
  return placementsOf(tables, span).sort((a, b) => b.spend - a.spend || b.views - a.views).map((placement) => {
    const { advertId, nmId, currency, campaign, vendorCode, title } = placement;
    const [known, good] = [campaigns.get(advertId), goods.get(nmId)];
    const allOrders = nmId === '' || ordered === null ? '' : ordered.get(nmId) ?? 0;
    return {
      advertId, nmId, currency, campaign: campaign || known?.name || '', status: known?.status ?? '',
      vendorCode: vendorCode || good?.vendorCode || '', title: title || good?.title || '',
      ...moneyOf(placement), verdict: verdictOf(placement, limits.get(keyOf(advertId, nmId, currency)) ?? null),
      allOrders, share: allOrders === '' ? '' : percentOf(placement.pieces, allOrders),
    };
  });
}

function spanOf({ today }: ReportTables): Span {
  return { from: today - DAYS, to: today - 1 };
}

function moneyOf({ spend, sum, orders, pieces, views, clicks, baskets, odd }: Placement): WireRow {
  const each = (count: number): number | '' => (count === 0 ? '' : inKopecks(spend / count));
  return {
    spend: inKopecks(spend), sum: inKopecks(sum), drr: percentOf(spend, sum), cpo: each(orders), cpc: each(clicks),
    ctr: percentOf(clicks, views), orders, pieces, views, clicks, baskets, odd,
  };
}

function keyOf(...parts: readonly unknown[]): string {
  return parts.map((part) => String(part)).join('\n');
}

/** What people have written down as dear enough. */
function limitsBy(tables: ReportTables): Map<string, number | null> {
  return new Map(tables.reportRows('ads', ['advertId', 'nmId', 'currency', 'limit']).map(([advertId, nmId, currency, limit]) => [keyOf(advertId, nmId, currency), limitIn(limit)]));
}

/** Pieces ordered by article, as WB counts them for advertising: cancelled ones too. */
function ordersBy(tables: ReportTables, { from, to }: { from: number; to: number }): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [moment, nmId] of tables.rows('orders', ['date', 'nmId'])) {
    if (typeof moment === 'number' && moment >= from && moment < to + 1) counts.set(String(nmId), (counts.get(String(nmId)) ?? 0) + 1);
  }
  return counts;
}
