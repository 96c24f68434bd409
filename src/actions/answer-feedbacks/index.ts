import type { ReportTables } from '../../reports/report';
import { date, id, integer, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, type Refusal, type Value } from '../action';

/** WB's own bounds of an answer, in letters. */
const LETTERS = { least: 2, most: 5000 };

/** Answers to reviews, each as a person has written it. WB gives no way back, so that none is ever sent twice. */
export const answerFeedbacks = () => defineAction({
  table: defineTable({
    id: 'answerFeedbacks',
    columns: [
      date('createdDate'), integer('productValuation', 90), text('text', 280), text('pros', 200), text('cons', 200),
      typed(text('newAnswer', 320)), text('result', 220), text('supplierArticle'), text('productName', 220), integer('nmId', 100), id('id', 180),
    ],
    key: ['id'],
    write: 'snapshot',
  }),
  nameColumn: 'supplierArticle',
  resultColumn: 'result',
  keys: /^[\w-]{1,60}$/,
  category: 'feedbacks',
  inputs: ['feedbacks'],
  fields: [
    { id: 'answer', input: 'newAnswer', kind: 'text' },
    // What a template goes by: as WB shows it, whatever stands in the sheet.
    { id: 'rating', input: 'productValuation', kind: 'whole', isRead: true, isInner: true },
    { id: 'productName', input: 'productName', kind: 'text', isRead: true, isInner: true },
    { id: 'supplierArticle', input: 'supplierArticle', kind: 'text', isRead: true, isInner: true },
  ],
  draft: draftOf,
  look: (keys) => keys.map((key) => ({ request: { call: calls.feedbackById, query: { id: key } }, rows: [key] })),
  shown: (body) => {
    const review = inside('data')(Object(body) as WireRow);
    const { id: key } = Object(review) as WireRow;
    return new Map(typeof key === 'string' ? [[key, [answerIn(review as WireRow), ...aboutOf(review as WireRow)]]] : []);
  },
  refuse: refusalOf,
  send: (changes) => changes.map((change) => ({ request: { call: calls.answerFeedback, body: { id: change.key, text: change.after[0] } }, rows: [change] })),
  hasArrived: ({ after: [words] }, [answer]) => answer === words,
  isIdempotent: false,
  cannotUndo: 'answerIsOut',
});

/** Reviews that nobody has answered, the newest first: people answer those that they can still mend. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('feedbacks', ['createdDate', 'productValuation', 'text', 'pros', 'cons', 'supplierArticle', 'productName', 'nmId', 'id', 'answer']);
  const open = rows.filter(([, , words, pros, cons, , , , , answer]) => answer === '' && `${words}${pros}${cons}` !== '');
  return open.map(([created, productValuation, words, pros, cons, supplierArticle, productName, nmId, key]) => ({
    createdDate: typeof created === 'number' ? Math.floor(created) : created, productValuation, text: words, pros, cons, supplierArticle, productName, nmId, id: key,
  })).reverse();
}

/** Its rating, and the good that it is about. */
function aboutOf(review: WireRow): Value[] {
  const { productValuation } = review;
  const names = ['productName', 'supplierArticle'].map((name) => inside('productDetails', name)(review));
  return [typeof productValuation === 'number' ? productValuation : null, ...names.map((name) => (typeof name === 'string' ? name : null))];
}

function answerIn(review: WireRow): Value {
  const words = inside('answer', 'text')(review);
  return typeof words === 'string' && words !== '' ? words : null;
}

function refusalOf({ before: [answer], after: [words] }: Change): Refusal | null {
  if (answer !== null) return 'isAnsweredAlready';
  const { length } = String(words);
  if (length < LETTERS.least) return 'isTooShort';
  return length > LETTERS.most ? 'isTooLong' : null;
}
