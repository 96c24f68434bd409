import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { coded, id, integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, inParts, keyParts, type Limits, type Part, type Refusal, type Value } from '../action';
import { inPlaces, placeKey, placeOf } from '../engine/clusters';

/** WB takes so many clusters a call. */
const PAGE = 100;

/** Bids for search clusters: how much more or less an article is worth when people search for this. */
export const bidClusters = () => defineAction({
  table: defineTable({
    id: 'bidClusters',
    columns: [
      text('name', 200), text('vendorCode'), coded(text('state', 120)), money('bid', 100), typed(money('newBid', 110)), text('result', 260), text('currency', 70),
      integer('nmId', 100), id('campaign', 110), text('cluster', 240),
    ],
    key: ['nmId', 'campaign', 'cluster'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15} \d{1,15} \S.*$/,
  category: 'advert',
  tokenTypes: ['personal', 'service'],
  inputs: ['advertArticles', 'clusters'],
  fields: [{ id: 'bid', input: 'newBid', kind: 'money', canBeEmptied: true }],
  draft: draftOf,
  look: (keys) => inPlaces(keys, calls.clusterBids),
  // A cluster without a bid of its own is not among them.
  shown: (body, keys) => {
    const bids = new Map(rowsAt(body, 'bids').map((row): [string, Value] => [`${placeKey(row)} ${String(row.norm_query)}`, Number(row.bid_kopecks) / 100]));
    return new Map(keys.map((key) => [key, [bids.get(key) ?? null]]));
  },
  refuse: refusalOf,
  send: (changes) => [
    ...inParts(changes.filter(({ after: [bid] }) => bid !== null), PAGE).map((rows): Part<Change> => ({ request: { call: calls.clusterWrites.bid, body: { bids: rows.map(bidOf) } }, rows })),
    ...inParts(changes.filter(({ after: [bid] }) => bid === null), PAGE).map((rows): Part<Change> => ({
      request: { call: calls.clusterWrites.unbid, body: { bids: rows.map(({ key }) => ({ ...placeOf(key), norm_query: clusterOf(key) })) } }, rows,
    })),
  ],
  refusedAtOnce: (body) => new Map(rowsAt(body, 'failed').map((row) => [`${String(row.nmId)} ${String(row.advertId)} ${String(row.normQuery)}`, String(row.reason)])),
  measure: ([bid = null]) => (bid === null ? null : Number(bid)),
  isIdempotent: true,
});

/** Only campaigns that are paid by views and have bids of their own let clusters have some. */
function draftOf(tables: ReportTables): WireRow[] {
  const open = new Set(tables.rows('advertArticles', ['id', 'bid_type', 'payment_type']).filter(([, type, payment]) => type === 'manual' && payment === 'cpm').map(([campaign]) => String(campaign)));
  return tables.rows('clusters', ['campaign', 'vendorCode', 'state', 'bid', 'currency', 'nmId', 'advertId', 'normQuery']).filter((row) => open.has(String(row[6])))
    .map(([name, vendorCode, state, bid, currency, nmId, campaign, cluster]) => ({ name, vendorCode, state, bid, currency, nmId, campaign, cluster }));
}

function refusalOf({ after: [bid = null] }: Change, { highestBid }: Limits): Refusal | null {
  if (bid === null) return null;
  if (Number(bid) <= 0) return 'isBeyondRange';
  return Number(bid) > highestBid ? 'isAboveCap' : null;
}

function bidOf({ key, after: [bid] }: Change): object {
  const { advert_id: advertId, nm_id: nmId } = placeOf(key);
  return { advertId, nmId, normQuery: clusterOf(key), bidMinorUnits: Math.round(Number(bid) * 100) };
}

function clusterOf(key: string): string {
  return keyParts(key).slice(2).join(' ');
}
