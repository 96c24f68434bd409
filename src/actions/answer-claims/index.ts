import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { coded, dateTime, id, integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, type Part, type Refusal, type Value, type Values } from '../action';

/** WB's bounds of a comment, in letters. */
const LETTERS = { least: 10, most: 1000 };
const OPEN = '0';
/** What a claim is shown as after each decision. */
const OUTCOMES: Readonly<Record<string, string>> = {
  approve1: '2', approve2: '2', autorefund1: '2', approvecc1: '2', confirmreturngoodcc1: '2', reject1: '1', reject2: '1', reject3: '1', rejectcustom: '1',
};
const WITH_COMMENT = new Set(['rejectcustom', 'approvecc1']);

/** What buyers want to give back is approved or refused. Which decisions a claim has, WB says beside it. */
export const answerClaims = () => defineAction({
  table: defineTable({
    id: 'answerClaims',
    columns: [
      dateTime('dt'), text('vendorCode'), text('imt_name', 220), money('price', 100), coded(text('status', 130)), typed(coded(text('decision', 230))), typed(text('comment', 320)),
      text('result', 260), integer('nm_id', 100), text('user_comment', 260), text('currency_code', 80), id('id', 280),
    ],
    key: ['id'],
    write: 'snapshot',
    currency: 'currency_code',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^[\w-]{1,60}$/,
  category: 'returns',
  inputs: ['claims'],
  fields: [{ id: 'decision', input: 'decision', kind: 'text', isCoded: true }, { id: 'comment', input: 'comment', kind: 'text' }, { id: 'possible', input: 'status', kind: 'text', isRead: true }],
  draft: draftOf,
  look: (keys) => keys.map(lookOf),
  shown: (body, keys, wishedOf) => new Map(claimsIn(body).filter(({ id: key }) => keys.includes(String(key))).map((claim): [string, Values] => [String(claim.id), valuesOf(claim, wishedOf(String(claim.id)))])),
  refuse: refusalOf,
  send: (changes) => changes.map((change) => ({ request: { call: calls.answerClaim, body: bodyOf(change) }, rows: [change] })),
  // What else can be decided afterwards is WB's matter.
  hasArrived: ({ after: [decision] }, [now]) => decision === now,
  isIdempotent: false,
  cannotUndo: 'claimIsAnswered',
});

/** Claims that nobody has decided, the oldest first: WB gives a seller few days. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('claims', ['dt', 'vendorCode', 'imt_name', 'price', 'status', 'nm_id', 'user_comment', 'currency_code', 'id']);
  return rows.filter(([, , , , status]) => String(status) === OPEN)
    .map(([dt, vendorCode, title, price, status, nmId, comment, currency, key]) => ({ dt, vendorCode, imt_name: title, price, status, nm_id: nmId, user_comment: comment, currency_code: currency, id: key }));
}

/** What has been decided may lie in the archive. */
function lookOf(key: string): Part<string> {
  const ask = (isArchive: boolean) => ({ call: calls.claims, query: { is_archive: isArchive, id: key, limit: 1, offset: 0 } });
  return { request: ask(false), rows: [key], next: (answers) => (answers.length === 1 && claimsIn(answers).length === 0 ? ask(true) : null) };
}

function claimsIn(answers: unknown): WireRow[] {
  return (answers as unknown[]).flatMap((answer) => rowsAt(answer, 'claims'));
}

/** WB does not tell which decision it was: one that is asked for stands where the claim shows its outcome and can no longer be decided so. */
function valuesOf({ status, actions }: WireRow, [decision = null, comment = null]: Values): Value[] {
  const possible = Array.isArray(actions) ? actions.map(String) : [];
  const isDecided = decision !== null && String(status) === OUTCOMES[String(decision)] && !possible.includes(String(decision));
  return [...(isDecided ? [decision, comment] : [null, null]), possible.join(' ')];
}

function refusalOf({ after: [decision = null, comment = null, possible] }: Change): Refusal | null {
  if (decision === null) return 'isIncomplete';
  if (!String(possible).split(' ').includes(String(decision))) return 'isNotPossibleNow';
  if (comment === null) return decision === 'rejectcustom' ? 'isTooShort' : null;
  if (!WITH_COMMENT.has(String(decision))) return 'isCommentUnread';
  const { length } = String(comment);
  return length < LETTERS.least ? 'isTooShort' : length > LETTERS.most ? 'isTooLong' : null;
}

function bodyOf({ key, after: [action, comment = null] }: Change): object {
  return { id: key, action, ...(comment === null ? {} : { comment }) };
}
