import { rowsAt } from '../../sync/paging';
import { integer, text, typed } from '../../tables/columns';
import { listInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, type Refusal, type Value } from '../action';

const PAGE = 500;
const MOST_GOODS = 20;

/** Which of the seller's other goods buyers are shown beside a card, in their order. */
export const setRecommendations = () => defineAction({
  table: defineTable({
    id: 'setRecommendations',
    columns: [text('vendorCode'), integer('nmId', 100), text('title', 220), text('recomNms', 280), typed(text('newNms', 280)), text('result', 260)],
    key: ['nmId'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'content',
  tokenTypes: ['personal', 'service'],
  inputs: ['recommendations'],
  fields: [{ id: 'recomNms', input: 'newNms', kind: 'text', canBeEmptied: true, plain: (words) => words.split(/[\s,;]+/).filter(Boolean).join(' ') }],
  draft: (tables) => tables.rows('recommendations', ['vendorCode', 'nmId', 'title', 'recomNms']).map(([vendorCode, nmId, title, recomNms]) => ({ vendorCode, nmId, title, recomNms })),
  look: (keys) => keys.map((search) => ({ request: { call: calls.recommendations, body: { limit: PAGE, next: 0, search } }, rows: [search] })),
  // The search looks into seller's articles too.
  shown: (body, keys) => new Map(rowsAt(body, 'data').filter(({ nmId }) => keys.includes(String(nmId))).map((card) => [String(card.nmId), [nmsOf(card)]])),
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE).map((rows) => ({ request: { call: calls.cardWrites.recommend, body: { recList: rows.map(listOf), replace: true } }, rows })),
  refusedAtOnce: (body) => new Map(rowsAt(body, 'errors').map(({ mainNm, recomNm, message }) => [String(mainNm), `${String(recomNm)}: ${String(message)}`])),
  isIdempotent: true,
});

function nmsOf(card: WireRow): Value {
  const nms = listInside(card, 'recomNms')?.join(' ') ?? '';
  return nms === '' ? null : nms;
}

function refusalOf({ key, after: [nms = null] }: Change): Refusal | null {
  const goods = nms === null ? [] : String(nms).split(' ');
  const isGood = goods.every((good) => /^\d{1,15}$/.test(good) && good !== key) && new Set(goods).size === goods.length && goods.length <= MOST_GOODS;
  return isGood ? null : 'isBeyondRange';
}

/** 0: in the order of the list. */
function listOf({ key, after: [nms = null] }: Change): object {
  return { nmId: bareNumber(key), recommendations: nms === null ? [] : String(nms).split(' ').map((recomNm) => ({ recomNm: bareNumber(recomNm), sort: 0 })) };
}
