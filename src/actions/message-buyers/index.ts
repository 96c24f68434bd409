import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { dateTime, id, integer, text, typed } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { defineAction } from '../action';

const MOST_LETTERS = 1000;

/** Messages in chats with buyers, each as a person has written it. */
export const messageBuyers = () => defineAction({
  table: defineTable({
    id: 'messageBuyers',
    columns: [
      dateTime('lastMessageAt', 150), text('vendorCode'), text('title', 220), text('lastMessage', 280), typed(text('message', 320)), text('result', 260),
      integer('nmID', 100), id('chatID', 280),
    ],
    key: ['chatID'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^[\w:-]{1,100}$/,
  category: 'buyerChat',
  inputs: ['chats'],
  fields: [{ id: 'message', input: 'message', kind: 'text' }],
  draft: draftOf,
  look: (keys) => (keys.length === 0 ? [] : [{ request: { call: calls.chats }, rows: keys }]),
  // What was said last is ours, or something that is not looked at.
  shown: (body, keys, wishedOf) => {
    const chats = new Map(rowsAt(body, 'result').map((chat) => [String(chat.chatID), inside('lastMessage', 'text')(chat)]));
    return new Map(keys.filter((key) => chats.has(key)).map((key) => [key, [chats.get(key) === wishedOf(key)[0] ? wishedOf(key)[0] ?? null : null]]));
  },
  refuse: ({ after: [message] }) => (String(message).length > MOST_LETTERS ? 'isTooLong' : null),
  send: (changes) => changes.map((change) => ({ request: { call: calls.messageBuyer, form: { replySign: '', message: String(change.after[0]) } }, rows: [change] })),
  // The signature of a chat is read right before, and kept nowhere.
  whole: {
    reads: () => [{ call: calls.chats }],
    request: ([change], [body]) => {
      const chat = rowsAt(body, 'result').find(({ chatID }) => chatID === change?.key);
      return change === undefined || typeof chat?.replySign !== 'string' ? null : { call: calls.messageBuyer, form: { replySign: chat.replySign, message: String(change.after[0]) } };
    },
  },
  isIdempotent: false,
  cannotUndo: 'messageIsOut',
});

/** The chats in which something was said last come first. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('chats', ['lastMessageAt', 'vendorCode', 'title', 'lastMessage', 'nmID', 'chatID']);
  const said = ([at]: readonly unknown[]): number => (typeof at === 'number' ? at : 0);
  return [...rows].sort((one, other) => said(other) - said(one))
    .map(([lastMessageAt, vendorCode, title, lastMessage, nmID, chatID]) => ({ lastMessageAt, vendorCode, title, lastMessage, nmID, chatID }));
}
