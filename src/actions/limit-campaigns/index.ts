import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { boolean, coded, id, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type Part, type Refusal, type Values } from '../action';

/** WB shows and takes so many campaigns a call. */
const PAGE = 100;
const READ = ['campaign', 'spentToday', 'requiredLimit', 'dailyLimit', 'carryOverEnabled', 'currency', 'advertId'] as const;

/** What campaigns may spend in a day, and whether what is left goes over to the next. A lone minus takes the limit away. */
export const limitCampaigns = () => defineAction({
  table: defineTable({
    id: 'limitCampaigns',
    columns: [
      text('campaign', 220), money('spentToday', 120), money('requiredLimit', 120), money('dailyLimit', 110), boolean('carryOverEnabled', 110),
      typed(money('newLimit', 120)), typed(coded(text('newCarryOver', 130))), text('result', 260), text('currency', 70), id('advertId', 100),
    ],
    key: ['advertId'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'campaign',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'advert',
  tokenTypes: ['personal', 'service'],
  inputs: ['advertLimits'],
  fields: [{ id: 'limit', input: 'newLimit', kind: 'money', canBeEmptied: true }, { id: 'carryOver', input: 'newCarryOver', kind: 'text', isCoded: true, canBeEmptied: true }],
  draft: draftOf,
  look: (keys) => inParts(keys, PAGE).map((rows) => ({ request: { call: calls.advertLimits, query: { advertIds: rows.join(',') } }, rows })),
  shown: (body) => new Map(rowsAt(body, 'adverts').map((row) => [String(row.advertId), limitIn(row)])),
  // What is left goes over only where there is a limit.
  derive: (_was, [limit = null, carryOver = null]) => [limit, limit === null ? null : carryOver ?? 'no'],
  refuse: ({ after: [limit] }): Refusal | null => (limit === 0 ? 'isBeyondRange' : null),
  send: (changes) => grouped(changes, ({ after }) => JSON.stringify(after)).flatMap(([, rows]) => inParts(rows, PAGE).map(sending)),
  measure: ([limit = null]) => (limit === null ? null : Number(limit)),
  isMoney: true,
  isIdempotent: true,
});

function draftOf(tables: ReportTables): WireRow[] {
  return tables.rows('advertLimits', READ).map((row) => Object.fromEntries(READ.map((column, at) => [column, row[at]])));
}

/** In roubles; WB shows the amount that a limit had before it was switched off. */
function limitIn({ enabled, dailyLimit, carryOverEnabled }: WireRow): Values {
  return enabled === true && typeof dailyLimit === 'number' ? [dailyLimit / 100, carryOverEnabled === true ? 'yes' : 'no'] : [null, null];
}

/** In hundredths, as WB shows it: its least, `minDailyLimit` of the settings of promotion, is in hundredths too. */
function sending(rows: readonly Change[]): Part<Change> {
  const [limit = null, carryOver = null] = (rows[0] as Change).after;
  const terms = limit === null ? { enabled: false } : { enabled: true, dailyLimit: Math.round(Number(limit) * 100), carryOverEnabled: carryOver === 'yes' };
  return { request: { call: calls.limitCampaigns, body: { advertIds: rows.map(({ key }) => bareNumber(key)), ...terms } }, rows };
}
