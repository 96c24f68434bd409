import type { ReportTables } from '../../reports/report';
import { coded, id, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls, type WbCall } from '../../wb/calls';
import { type Change, defineAction, type Refusal } from '../action';
import { campaignsShown, inCampaigns } from '../engine/campaigns';

/** WB's states of a campaign. */
const [READY, FINISHED, ACTIVE, PAUSED, DELETED] = ['4', '7', '9', '11', '-1'];

/** What brings a campaign into a state, and from which states. */
const WAYS: ReadonlyMap<unknown, { call: WbCall; from: readonly unknown[] }> = new Map<unknown, { call: WbCall; from: readonly unknown[] }>([
  [ACTIVE, { call: calls.startCampaign, from: [READY, PAUSED] }],
  [PAUSED, { call: calls.pauseCampaign, from: [ACTIVE] }],
  [FINISHED, { call: calls.stopCampaign, from: [ACTIVE, PAUSED] }],
  [DELETED, { call: calls.deleteCampaign, from: [READY] }],
]);

/** Starts, pauses and ends campaigns. WB does that by GET, each campaign by itself. */
export const steerCampaigns = () => defineAction({
  table: defineTable({
    id: 'steerCampaigns',
    columns: [text('name', 240), coded(text('status', 140)), typed(coded(text('newStatus', 160))), text('result', 260), id('campaign', 100)],
    key: ['campaign'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'advert',
  inputs: ['advertArticles'],
  fields: [{ id: 'status', input: 'newStatus', kind: 'text', isCoded: true }],
  draft: draftOf,
  look: (keys) => inCampaigns(keys, (key) => key),
  shown: (body) => new Map(campaignsShown(body).map(({ id: campaign, status }) => [String(campaign), [String(status)]])),
  refuse: refusalOf,
  send: (changes) => changes.map((change) => ({ request: { call: wayOf(change)?.call ?? calls.stopCampaign, query: { id: change.key } }, rows: [change] })),
  isIdempotent: false,
});

function draftOf(tables: ReportTables): WireRow[] {
  const rows = new Map(tables.rows('advertArticles', ['name', 'status', 'id']).map(([name, status, campaign]) => [String(campaign), { name, status, campaign }]));
  return [...rows.values()].filter(({ status }) => status !== '');
}

function refusalOf(change: Change): Refusal | null {
  return wayOf(change)?.from.includes(change.before[0]) === true ? null : 'isNotPossibleNow';
}

function wayOf({ after: [status] }: Change): { call: WbCall; from: readonly unknown[] } | undefined {
  return WAYS.get(status);
}
