import type { ReportTables, Row } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { coded, id, integer, money, percent, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, keyParts, type Limits, type Part, type Refusal, type Value, type Values } from '../action';
import { discounted, isMuchChanged } from '../engine/money';
import { uploadTask } from '../engine/price-uploads';
import { inPages } from './pages';
import { profitsOf } from './profits';

const PAGE = 1000;
const [JOINED, APART] = ['in', 'out'];

/** Puts articles into promotions of WB's calendar at the price that WB has planned. WB has no method that takes one out. */
export const joinPromotions = () => defineAction({
  table: defineTable({
    id: 'joinPromotions',
    columns: [
      text('promotion', 220), text('vendorCode'), integer('nmId', 100), text('title', 220), coded(text('state', 110)),
      money('price', 110), money('planPrice', 110), percent('change', 100), money('profit', 120), money('planProfit', 130),
      typed(coded(text('newState', 120))), typed(money('floor', 110)), text('result', 260), text('currency', 70), id('promotionId'),
    ],
    key: ['nmId', 'promotionId'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15} \d{1,15}$/,
  category: 'prices',
  inputs: ['promotionGoods'],
  fields: [
    { id: 'state', input: 'newState', kind: 'text', isCoded: true },
    { id: 'price', input: 'price', kind: 'money', isRead: true },
    { id: 'planPrice', input: 'planPrice', kind: 'money', isRead: true },
    { id: 'floor', input: 'floor', kind: 'money', isGuard: true },
  ],
  draft: draftOf,
  look: (keys) => grouped(keys, promotionOf).map(([promotion, rows]) => ({ ...inPages(promotion, PAGE), rows })),
  shown: (answers, keys) => shownOf(answers as readonly unknown[], promotionOf(keys[0] as string)),
  derive: ([was = null, price = null], [state = null, , plan = null]) => [state, was !== JOINED && state === JOINED ? plan : price, plan],
  refuse: refusalOf,
  send: (changes) => grouped(changes, ({ key }) => promotionOf(key)).flatMap(([promotion, rows]) => inParts(rows, PAGE).map((part): Part<Change> => ({
    request: { call: calls.joinPromotion, body: { data: { promotionID: bareNumber(promotion), uploadNow: true, nomenclatures: part.map(({ key }) => bareNumber(keyParts(key)[0] as string)) } } },
    rows: part,
  }))),
  // WB rounds prices as it likes: to take part is what was asked for.
  hasArrived: (_change, [state]) => state === JOINED,
  task: uploadTask(({ nmID }) => String(nmID)),
  measure: ([, price = null]) => (price === null ? null : Number(price)),
  isMoney: true,
  isIdempotent: true,
  cannotUndo: 'promotionIsJoined',
});

function draftOf(tables: ReportTables): WireRow[] {
  const profits = profitsOf(tables);
  const rows = tables.rows('promotionGoods', ['promotion', 'vendorCode', 'nmId', 'title', 'inAction', 'price', 'discount', 'planPrice', 'currencyCode', 'promotionId']);
  return rows.map((row) => rowOf(row, profits));
}

function rowOf([promotion, vendorCode, nmId, title, inAction, full, discount, planPrice, currency, promotionId]: Row, profits: ReturnType<typeof profitsOf>): WireRow {
  const price = typeof full === 'number' ? discounted(full, Number(discount) * 100) / 100 : full;
  const change = typeof price === 'number' && typeof planPrice === 'number' && price > 0 ? Math.round((planPrice / price - 1) * 100) : '';
  const profit = profits.get(String(nmId));
  const planProfit = profit === undefined || change === '' ? '' : Math.round((profit.perPiece + (Number(planPrice) - Number(price)) * profit.share) * 100) / 100;
  return {
    promotion, vendorCode, nmId, title, state: inAction === true ? JOINED : APART, price, planPrice, change, profit: profit?.perPiece ?? '', planProfit, currency, promotionId,
  };
}

function shownOf(answers: readonly unknown[], promotion: string): ReadonlyMap<string, Values> {
  const goods = answers.flatMap((body) => rowsAt(body, 'data', 'nomenclatures'));
  return new Map(goods.map(({ id: nmId, inAction, price, discount, planPrice }): [string, Value[]] => [`${String(nmId)} ${promotion}`, [
    inAction === true ? JOINED : APART, typeof price === 'number' ? discounted(price, Number(discount ?? 0)) / 100 : null, typeof planPrice === 'number' ? planPrice : null,
  ]]));
}

function refusalOf({ before: [was, price = null], after: [state, , plan = null] }: Change, { priceChangePercent }: Limits, [floor = null]: Values): Refusal | null {
  if (was === JOINED || state !== JOINED) return 'isNotPossibleNow';
  if (price === null || plan === null) return 'hasNoPrice';
  if (floor !== null && Number(plan) < Number(floor)) return 'isBelowFloor';
  return isMuchChanged(Number(price), Number(plan), priceChangePercent) ? 'isChangedTooMuch' : null;
}

function promotionOf(key: string): string {
  return keyParts(key)[1] as string;
}
