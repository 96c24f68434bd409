import type { ReportTables } from '../../reports/report';
import { coded, id, integer, text, typed } from '../../tables/columns';
import { itemsInside, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { rowsAt } from '../../sync/paging';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, keyParts, type Part } from '../action';
import { inCampaigns, openCampaigns } from '../engine/campaigns';

/** Campaigns a call, and articles of one. */
const PAGE = { campaigns: 20, articles: 50 };

/** Articles into campaigns and out of them. What comes in gets WB's least bid. */
export const fillCampaigns = () => defineAction({
  table: defineTable({
    id: 'fillCampaigns',
    columns: [
      text('name', 200), text('vendorCode'), text('title', 220), integer('nmId', 100), coded(text('state', 130)), typed(coded(text('newState', 140))), text('result', 260), id('campaign', 110),
    ],
    key: ['nmId', 'campaign'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15} \d{1,15}$/,
  category: 'advert',
  inputs: ['advertArticles'],
  fields: [{ id: 'state', input: 'newState', kind: 'text', isCoded: true }],
  draft: draftOf,
  look: (keys) => inCampaigns(keys, campaignOf),
  shown: (body, keys) => {
    const open = new Map(openCampaigns(body).map((campaign) => [String(campaign.id), new Set(rowsInside(campaign, 'nm_settings').map(({ nm_id: nmId }) => String(nmId)))]));
    return new Map(keys.flatMap((key) => {
      const articles = open.get(campaignOf(key));
      return articles === undefined ? [] : [[key, [articles.has(articleOf(key)) ? 'in' : 'out']] as const];
    }));
  },
  refuse: () => null,
  send: sendingsOf,
  refusedAtOnce: (body, rows) => {
    const done = new Set(rowsAt(body, 'nms').flatMap(({ advert_id: campaign, nms }) => ['added', 'deleted'].flatMap((way) => itemsInside(Object(nms) as WireRow, way)).map((nmId) => `${String(nmId)} ${String(campaign)}`)));
    return new Map(rows.filter(({ key }) => !done.has(key)).map(({ key }) => [key, 'is not taken by the campaign']));
  },
  isIdempotent: true,
});

/** What is advertised now; people add rows for what is to be. */
function draftOf(tables: ReportTables): WireRow[] {
  return tables.rows('advertArticles', ['name', 'vendorCode', 'title', 'nm_id', 'id']).map(([name, vendorCode, title, nmId, campaign]) => ({ name, vendorCode, title, nmId, state: 'in', campaign }));
}

function sendingsOf(changes: readonly Change[]): Part<Change>[] {
  const own = grouped(changes, ({ key }) => campaignOf(key)).flatMap(([campaign, rows]) => inParts(rows, PAGE.articles).map((part) => ({ campaign, part })));
  const numbers = (rows: readonly Change[], state: string) => rows.filter(({ after }) => after[0] === state).map(({ key }) => bareNumber(articleOf(key)));
  return inParts(own, PAGE.campaigns).map((some) => ({
    request: { call: calls.fillCampaigns, body: { nms: some.map(({ campaign, part }) => ({ advert_id: bareNumber(campaign), nms: { add: numbers(part, 'in'), delete: numbers(part, 'out') } })) } },
    rows: some.flatMap(({ part }) => part),
  }));
}

function articleOf(key: string): string {
  return keyParts(key)[0] as string;
}

function campaignOf(key: string): string {
  return keyParts(key)[1] as string;
}
