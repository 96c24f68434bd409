import { coded, text, typed } from '../../tables/columns';
import { inside, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, type Part, type Refusal, type Value } from '../action';
import { campaignsShown, OPEN_STATUSES } from '../engine/campaigns';

/** WB's own bounds. */
const MOST = { letters: 100, articles: 50 };
const ARTICLES = /^\d{1,15}(?: \d{1,15})*$/;

/** New campaigns. Nothing is spent before one is funded and started, each by an action of its own. */
export const createCampaigns = () => defineAction({
  table: defineTable({
    id: 'createCampaigns',
    columns: [
      text('name', 260), typed(text('articles', 280)), typed(coded(text('bidType', 120))), typed(coded(text('payment', 120))), typed(coded(text('places', 170))), text('result', 260),
    ],
    key: ['name'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: /^\S.*$/,
  category: 'advert',
  inputs: [],
  fields: [
    { id: 'articles', input: 'articles', kind: 'text', plain: (words) => [...new Set(words.split(/[\s,;]+/))].filter((word) => word !== '').sort().join(' ') },
    { id: 'bidType', input: 'bidType', kind: 'text', isCoded: true },
    { id: 'payment', input: 'payment', kind: 'text', isCoded: true },
    { id: 'places', input: 'places', kind: 'text', isCoded: true },
  ],
  draft: () => [],
  look: (keys) => (keys.length === 0 ? [] : [{ request: { call: calls.adverts, query: { statuses: [...OPEN_STATUSES].join(',') } }, rows: keys }]),
  shown: (body, keys) => {
    const known = new Map(campaignsShown(body).map((campaign) => [inside('settings', 'name')(campaign), campaignValues(campaign)]));
    return new Map(keys.map((key) => [key, known.get(key) ?? [null, null, null, null]]));
  },
  // With one bid for all, WB shows articles at both places and asks for none.
  derive: (_before, [articles = null, bidType, payment, places]) => [articles, bidType ?? 'manual', payment ?? 'cpm', bidType === 'unified' ? 'both' : places ?? 'search'],
  refuse: refusalOf,
  send: (changes) => changes.map((change): Part<Change> => ({ request: { call: calls.createCampaign, body: bodyOf(change) }, rows: [change] })),
  hasArrived: (_change, [articles]) => articles !== null,
  isIdempotent: false,
  cannotUndo: 'campaignIsMade',
});

function campaignValues(campaign: WireRow): Value[] {
  const at = (place: string): boolean => inside('settings', 'placements', place)(campaign) === true;
  const articles = rowsInside(campaign, 'nm_settings').map(({ nm_id: nmId }) => String(nmId)).sort().join(' ');
  const places = campaign.bid_type === 'unified' || (at('search') && at('recommendations')) ? 'both' : at('search') ? 'search' : 'recommendations';
  return [articles, String(campaign.bid_type), String(inside('settings', 'payment_type')(campaign)), places];
}

function refusalOf({ key, before: [there], after: [articles = null] }: Change): Refusal | null {
  if (there !== null) return 'isThereAlready';
  if (key.length > MOST.letters) return 'isTooLong';
  if (articles === null || !ARTICLES.test(String(articles))) return 'isIncomplete';
  return String(articles).split(' ').length > MOST.articles ? 'isTooLong' : null;
}

function bodyOf({ key, after: [articles, bidType, payment, places] }: Change): object {
  const placements = places === 'both' ? ['search', 'recommendations'] : [places];
  return {
    name: key, nms: String(articles).split(' ').map(bareNumber), bid_type: bidType, payment_type: payment, ...(bidType === 'manual' ? { placement_types: placements } : {}),
  };
}
