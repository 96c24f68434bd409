import type { ReportTables } from '../../reports/report';
import { coded, date, id, integer, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { defineAction, type Value } from '../action';

const MOST_STARS = 3;

/** Asks buyers who were not pleased to give the good back. WB says of each review whether it lets that be done. */
export const returnGoods = () => defineAction({
  table: defineTable({
    id: 'returnGoods',
    columns: [
      date('createdDate'), integer('productValuation', 90), text('text', 280), text('cons', 200), typed(coded(text('wanted', 160))), text('result', 260),
      coded(text('state', 140)), text('supplierArticle'), text('productName', 220), integer('nmId', 100), id('id', 180),
    ],
    key: ['id'],
    write: 'snapshot',
  }),
  nameColumn: 'supplierArticle',
  resultColumn: 'result',
  keys: /^[\w-]{1,60}$/,
  category: 'feedbacks',
  inputs: ['feedbacks'],
  fields: [{ id: 'state', input: 'wanted', kind: 'text', isCoded: true }],
  draft: draftOf,
  look: (keys) => keys.map((key) => ({ request: { call: calls.feedbackById, query: { id: key } }, rows: [key] })),
  shown: (body) => {
    const review = Object(inside('data')(Object(body) as WireRow)) as WireRow;
    return new Map(typeof review.id === 'string' ? [[review.id, [stateIn(review)]]] : []);
  },
  refuse: ({ before: [state], after: [wanted] }) => (state === 'able' && wanted === 'asked' ? null : 'isNotPossibleNow'),
  send: (changes) => changes.map((change) => ({ request: { call: calls.returnByFeedback, body: { feedbackId: change.key } }, rows: [change] })),
  isIdempotent: false,
  cannotUndo: 'returnIsAsked',
});

/** Reviews of few stars, the newest first. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('feedbacks', ['createdDate', 'productValuation', 'text', 'cons', 'supplierArticle', 'productName', 'nmId', 'id']);
  return rows.filter(([, stars]) => typeof stars === 'number' && stars <= MOST_STARS).map(([created, productValuation, words, cons, supplierArticle, productName, nmId, key]) => ({
    createdDate: typeof created === 'number' ? Math.floor(created) : created, productValuation, text: words, cons, supplierArticle, productName, nmId, id: key,
  })).reverse();
}

/** The day is that of the request that WB has taken. */
function stateIn({ isAbleReturnProductOrders, returnProductOrdersDate }: WireRow): Value {
  if (typeof returnProductOrdersDate === 'string' && returnProductOrdersDate !== '') return 'asked';
  return isAbleReturnProductOrders === true ? 'able' : 'none';
}
