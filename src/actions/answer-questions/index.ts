import type { ReportTables } from '../../reports/report';
import { coded, date, id, integer, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, type Refusal, type Value } from '../action';

const LETTERS = { least: 2, most: 5000 };
const [NEW, VIEWED, REFUSED, ANSWERED] = ['new', 'viewed', 'none', 'wbRu'];

/** Questions are answered, refused with a word, or marked as seen. WB gives no way back, so that nothing is ever sent twice. */
export const answerQuestions = () => defineAction({
  table: defineTable({
    id: 'answerQuestions',
    columns: [
      date('createdDate'), text('text', 300), coded(text('state', 130)), typed(text('newAnswer', 320)), typed(coded(text('newState', 160))), text('result', 220),
      text('supplierArticle'), text('productName', 220), integer('nmId', 100), id('id', 180),
    ],
    key: ['id'],
    write: 'snapshot',
  }),
  nameColumn: 'supplierArticle',
  resultColumn: 'result',
  keys: /^[\w-]{1,60}$/,
  category: 'feedbacks',
  inputs: ['questions'],
  fields: [{ id: 'answer', input: 'newAnswer', kind: 'text' }, { id: 'state', input: 'newState', kind: 'text', isCoded: true }],
  draft: draftOf,
  look: (keys) => keys.map((key) => ({ request: { call: calls.questionById, query: { id: key } }, rows: [key] })),
  shown: (body) => {
    const question = Object(inside('data')(Object(body) as WireRow)) as WireRow;
    return new Map(typeof question.id === 'string' ? [[question.id, [answerIn(question), stateIn(question)]]] : []);
  },
  // Words alone answer; to refuse is said beside them.
  derive: ([was = null], [answer = null, state = null]) => [answer, answer !== was && state !== REFUSED ? ANSWERED : state],
  refuse: refusalOf,
  send: (changes) => changes.map((change) => ({ request: { call: calls.changeQuestion, body: bodyOf(change) }, rows: [change] })),
  isIdempotent: false,
  cannotUndo: 'answerIsOut',
});

function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('questions', ['createdDate', 'text', 'wasViewed', 'supplierArticle', 'productName', 'nmId', 'id', 'answer']);
  return rows.filter((row) => row[7] === '').map(([created, words, wasViewed, supplierArticle, productName, nmId, key]) => ({
    createdDate: typeof created === 'number' ? Math.floor(created) : created, text: words, state: wasViewed === true ? VIEWED : NEW, supplierArticle, productName, nmId, id: key,
  })).reverse();
}

function answerIn(question: WireRow): Value {
  const words = inside('answer', 'text')(question);
  return typeof words === 'string' && words !== '' ? words : null;
}

function stateIn(question: WireRow): Value {
  if (question.state === REFUSED || question.state === ANSWERED) return question.state;
  return question.wasViewed === true ? VIEWED : NEW;
}

function refusalOf({ before: [was = null, before], after: [words = null, state] }: Change): Refusal | null {
  if (was !== null || before === REFUSED || before === ANSWERED) return 'isAnsweredAlready';
  if (words === null) return state === VIEWED ? null : 'isTooShort';
  const { length } = String(words);
  return length < LETTERS.least ? 'isTooShort' : length > LETTERS.most ? 'isTooLong' : null;
}

function bodyOf({ key, after: [words, state] }: Change): object {
  return words === null ? { id: key, wasViewed: true } : { id: key, answer: { text: words }, state };
}
