import type { ReportTables } from '../../reports/report';
import { coded, date, id, integer, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, type Refusal, type Values } from '../action';

const LETTERS = { least: 2, most: 5000 };

/** Answers that WB lets be changed: once, within sixty days. */
export const editAnswers = () => defineAction({
  table: defineTable({
    id: 'editAnswers',
    columns: [
      date('createdDate'), integer('productValuation', 90), text('text', 280), text('answer', 280), coded(text('answerState', 140)),
      typed(text('newAnswer', 320)), text('result', 220), coded(text('editable', 110)), text('supplierArticle'), text('productName', 220), integer('nmId', 100), id('id', 180),
    ],
    key: ['id'],
    write: 'snapshot',
  }),
  nameColumn: 'supplierArticle',
  resultColumn: 'result',
  keys: /^[\w-]{1,60}$/,
  category: 'feedbacks',
  inputs: ['feedbacks'],
  fields: [{ id: 'answer', input: 'newAnswer', kind: 'text' }, { id: 'editable', input: 'editable', kind: 'text', isRead: true }],
  draft: draftOf,
  look: (keys) => keys.map((key) => ({ request: { call: calls.feedbackById, query: { id: key } }, rows: [key] })),
  shown: (body) => {
    const review = Object(inside('data')(Object(body) as WireRow)) as WireRow;
    return new Map(typeof review.id === 'string' ? [[review.id, valuesOf(review)]] : []);
  },
  // It was changed once then.
  derive: ([was = null], [answer = null, editable = null]) => [answer, answer === was ? editable : 'no'],
  refuse: refusalOf,
  send: (changes) => changes.map((change) => ({ request: { call: calls.editAnswer, body: { id: change.key, text: change.after[0] } }, rows: [change] })),
  hasArrived: ({ after: [answer] }, [now]) => now === answer,
  isIdempotent: false,
  cannotUndo: 'answerIsOut',
});

function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('feedbacks', ['createdDate', 'productValuation', 'text', 'answer', 'answerState', 'supplierArticle', 'productName', 'nmId', 'id']);
  return rows.filter((row) => row[3] !== '').map(([created, productValuation, words, answer, answerState, supplierArticle, productName, nmId, key]) => ({
    createdDate: typeof created === 'number' ? Math.floor(created) : created, productValuation, text: words, answer, answerState, supplierArticle, productName, nmId, id: key,
  })).reverse();
}

function valuesOf(review: WireRow): Values {
  const words = inside('answer', 'text')(review);
  return [typeof words === 'string' && words !== '' ? words : null, inside('answer', 'editable')(review) === true ? 'yes' : 'no'];
}

function refusalOf({ before: [was = null, editable], after: [words] }: Change): Refusal | null {
  if (was === null || editable !== 'yes') return 'isNotEditable';
  const { length } = String(words);
  return length < LETTERS.least ? 'isTooShort' : length > LETTERS.most ? 'isTooLong' : null;
}
