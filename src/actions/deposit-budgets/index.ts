import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { coded, id, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, type Refusal } from '../action';

/** WB shows so many campaigns a call. */
const PAGE = 50;
/** WB's least top-up; `advertConfig` tells of it, and WB refuses what is less. */
const LEAST = 1000;

/** Money for campaigns: what the budget is to become, and where it comes from. Each row is confirmed by itself and never sent twice. */
export const depositBudgets = () => defineAction({
  table: defineTable({
    id: 'depositBudgets',
    columns: [
      text('campaign', 240), money('total', 110), typed(money('newTotal', 140)), typed(coded(text('source', 140))), text('result', 260), text('currency', 70), id('advertId', 100),
    ],
    key: ['advertId'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'campaign',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'advert',
  inputs: ['advertBudgets'],
  fields: [{ id: 'total', input: 'newTotal', kind: 'whole' }, { id: 'source', input: 'source', kind: 'text', isCoded: true }],
  draft: draftOf,
  look: (keys) => inParts(keys, PAGE).map((rows) => ({ request: { call: calls.advertBudgets, body: { advertIds: rows.map(bareNumber) } }, rows })),
  shown: (body) => new Map(rowsAt(body, 'adverts').map(({ advertId, total }) => [String(advertId), [typeof total === 'number' ? total : null, null]])),
  // A budget that is large enough takes nothing from anywhere.
  derive: ([was = null], [total = null, source = null]) => [total, total === was ? null : source],
  refuse: refusalOf,
  send: (changes) => changes.map((change) => ({ request: { call: calls.depositBudget, query: { id: change.key }, body: depositOf(change) }, rows: [change] })),
  // The campaign may be spending while we look.
  hasArrived: ({ before: [was] }, [now]) => typeof now === 'number' && now > Number(was),
  measure: ([total = null]) => (total === null ? null : Number(total)),
  isMoney: true,
  isOneByOne: true,
  isIdempotent: false,
  cannotUndo: 'moneyIsPaid',
});

function draftOf(tables: ReportTables): WireRow[] {
  return tables.rows('advertBudgets', ['campaign', 'total', 'currency', 'advertId']).map(([campaign, total, currency, advertId]) => ({ campaign, total, currency, advertId }));
}

function refusalOf({ before: [was = null], after: [total = null, source = null] }: Change): Refusal | null {
  if (was === null || total === null) return 'isNotPossibleNow';
  if (source === null) return 'hasNoSource';
  return Number(total) - Number(was) < LEAST ? 'isBelowTopUp' : null;
}

function depositOf({ before: [was], after: [total, source] }: Change): object {
  return { sum: Number(total) - Number(was), type: Number(source), return: true };
}
