import type { ReportTables } from '../../reports/report';
import { id, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { defineAction, type Value } from '../action';
import { campaignsShown, inCampaigns } from '../engine/campaigns';

/** WB's own bound, in letters. */
const MOST_LETTERS = 100;

/** Other names for campaigns, at any time of their life. */
export const renameCampaigns = () => defineAction({
  table: defineTable({
    id: 'renameCampaigns',
    columns: [text('name', 260), typed(text('newName', 260)), text('result', 260), id('campaign', 100)],
    key: ['campaign'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'advert',
  inputs: ['advertArticles'],
  fields: [{ id: 'name', input: 'newName', kind: 'text' }],
  draft: draftOf,
  look: (keys) => inCampaigns(keys, (key) => key),
  shown: (body) => new Map(campaignsShown(body).map((campaign) => [String(campaign.id), [nameIn(campaign)]])),
  refuse: ({ after: [name] }) => (String(name).length > MOST_LETTERS ? 'isTooLong' : null),
  send: (changes) => changes.map((change) => ({ request: { call: calls.renameCampaign, body: { advertId: bareNumber(change.key), name: change.after[0] } }, rows: [change] })),
  isIdempotent: true,
});

function draftOf(tables: ReportTables): WireRow[] {
  const names = new Map(tables.rows('advertArticles', ['id', 'name']).map(([campaign, name]) => [String(campaign), { campaign, name }]));
  return [...names.values()];
}

function nameIn(campaign: WireRow): Value {
  const name = inside('settings', 'name')(campaign);
  return typeof name === 'string' ? name : null;
}
