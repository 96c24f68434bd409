import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { id, integer, money, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, keyParts, type Limits, type Part, type Refusal, type Value, type Values } from '../action';
import { inCampaigns, openCampaigns } from '../engine/campaigns';

/** So many campaigns, and articles of each, a call. */
const PAGE = 50;

/** Bids of articles in campaigns, by the place where they are shown. */
export const setBids = () => defineAction({
  table: defineTable({
    id: 'setBids',
    columns: [
      text('name', 200), text('vendorCode'), text('title', 200), integer('nmId', 100), text('place', 130),
      money('bid', 90), money('least', 110), typed(money('newBid', 110)), text('result', 260), text('currency', 70), id('campaign', 100),
    ],
    key: ['nmId', 'place', 'campaign'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15} (?:search|recommendations|combined) \d{1,15}$/,
  category: 'advert',
  inputs: ['advertArticles'],
  fields: [{ id: 'bid', input: 'newBid', kind: 'money' }, { id: 'least', input: 'least', kind: 'money', isGuard: true }],
  draft: draftOf,
  look: (keys) => inCampaigns(keys, campaignOf),
  shown: (body) => new Map(openCampaigns(body).flatMap(bidsOf)),
  refuse: refusalOf,
  send: sendingsOf,
  measure: ([bid = null]) => (bid === null ? null : Number(bid)),
  isIdempotent: true,
});

/** A campaign with one bid shows it at both places; one with bids of its own for each place has a row for each. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('advertArticles', ['name', 'vendorCode', 'title', 'nm_id', 'bid_type', 'searchBid', 'recommendationsBid', 'currency', 'id']);
  const leasts = new Map(tables.rows('minBids', ['advertId', 'nmId', 'search', 'recommendation', 'combined'])
    .map(([campaign, nmId, search, recommendations, combined]) => [`${String(campaign)} ${String(nmId)}`, { search, recommendations, combined }]));
  return rows.flatMap(([name, vendorCode, title, nmId, type, search, recommendations, currency, campaign]) => {
    const common = { name, vendorCode, title, nmId, currency, campaign };
    const least = leasts.get(`${String(campaign)} ${String(nmId)}`);
    if (type === 'unified') return [{ ...common, place: 'combined', bid: search, least: least?.combined }];
    return [{ ...common, place: 'search', bid: search, least: least?.search }, { ...common, place: 'recommendations', bid: recommendations, least: least?.recommendations }]
      .filter(({ bid }) => Number(bid) > 0);
  });
}

function bidsOf(campaign: WireRow): [string, Value[]][] {
  return rowsAt(campaign, 'nm_settings').flatMap((article): [string, Value[]][] => {
    const bidAt = (place: string): Value => {
      const kopecks = inside('bids_kopecks', place)(article);
      return typeof kopecks === 'number' ? kopecks / 100 : null;
    };
    const keyAt = (place: string): string => `${String(article.nm_id)} ${place} ${String(campaign.id)}`;
    if (campaign.bid_type === 'unified') return [[keyAt('combined'), [bidAt('search')]]];
    return ['search', 'recommendations'].map((place) => [keyAt(place), [bidAt(place)]]);
  });
}

function refusalOf({ before: [was], after: [bid] }: Change, { highestBid }: Limits, [least = null]: Values): Refusal | null {
  if (Number(bid) <= 0) return 'isBeyondRange';
  if (was === null) return 'isNotPossibleNow';
  if (least !== null && Number(bid) < Number(least)) return 'isBelowLeast';
  return Number(bid) > highestBid ? 'isAboveCap' : null;
}

function sendingsOf(changes: readonly Change[]): Part<Change>[] {
  const bids = grouped(changes, ({ key }) => campaignOf(key)).flatMap(([campaign, rows]) => inParts(rows, PAGE).map((own) => ({ campaign, own })));
  return inParts(bids, PAGE).map((part) => ({
    request: { call: calls.setBids, body: { bids: part.map(({ campaign, own }) => ({ advert_id: bareNumber(campaign), nm_bids: own.map(bidOf) })) } },
    rows: part.flatMap(({ own }) => own),
  }));
}

function bidOf({ key, after: [bid] }: Change): object {
  const [nmId = '', placement] = keyParts(key);
  return { nm_id: bareNumber(nmId), bid_kopecks: Math.round(Number(bid) * 100), placement };
}

function campaignOf(key: string): string {
  return keyParts(key)[2] as string;
}
