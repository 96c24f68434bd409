import type { ReportTables } from '../../reports/report';
import { coded, id, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, type Part, type Value } from '../action';
import { inCampaigns, openCampaigns } from '../engine/campaigns';

/** WB takes so many campaigns a call. */
const PAGE = 50;

/** Where campaigns with a bid of their own for each place show their articles. */
export const placeCampaigns = () => defineAction({
  table: defineTable({
    id: 'placeCampaigns',
    columns: [text('name', 240), coded(text('places', 190)), typed(coded(text('newPlaces', 190))), text('result', 260), id('campaign', 100)],
    key: ['campaign'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'advert',
  inputs: ['advertArticles'],
  fields: [{ id: 'places', input: 'newPlaces', kind: 'text', isCoded: true }],
  draft: draftOf,
  look: (keys) => inCampaigns(keys, (key) => key),
  shown: (body) => new Map(openCampaigns(body).map((campaign) => [String(campaign.id), [placesOf(campaign)]])),
  refuse: ({ before: [places] }) => (places === null ? 'isNotPossibleNow' : null),
  send: (changes) => inParts(changes, PAGE).map((rows): Part<Change> => ({
    request: { call: calls.placeCampaigns, body: { placements: rows.map(({ key, after: [places] }) => ({ advert_id: bareNumber(key), placements: placementsOf(places ?? null) })) } }, rows,
  })),
  isIdempotent: true,
});

/** Only campaigns that are paid by views and have bids of their own have a choice. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('advertArticles', ['name', 'id', 'bid_type', 'payment_type', 'search', 'recommendations']).filter(([, , type, payment]) => type === 'manual' && payment === 'cpm');
  return [...new Map(rows.map(([name, campaign, , , search, recommendations]) => [String(campaign), { name, campaign, places: codeOf(search === true, recommendations === true) }])).values()];
}

function placesOf(campaign: WireRow): Value {
  const { bid_type: type } = campaign;
  if (type !== 'manual' || inside('settings', 'payment_type')(campaign) !== 'cpm') return null;
  const at = (place: string): boolean => inside('settings', 'placements', place)(campaign) === true;
  return codeOf(at('search'), at('recommendations'));
}

function codeOf(search: boolean, recommendations: boolean): string {
  return search && recommendations ? 'both' : search ? 'search' : 'recommendations';
}

function placementsOf(places: Value): object {
  return { search: places !== 'recommendations', recommendations: places !== 'search' };
}
