import { id, integer, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type Part, type Refusal } from '../action';
import { cardIn, cardLooks } from '../cards/card';

/** WB takes so many cards a call. */
const PAGE = 30;
const GROUP = /^\d{1,15}$/;

/** Which cards stand together under one group (imtID): merged into another group, or parted from theirs. */
export const regroupCards = () => defineAction({
  table: defineTable({
    id: 'regroupCards',
    columns: [text('vendorCode'), integer('nmID', 100), text('subjectName', 160), text('title', 240), id('imtID', 110), typed(text('newGroup', 150)), text('result', 260)],
    key: ['nmID'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'content',
  inputs: ['cards'],
  fields: [{ id: 'group', input: 'newGroup', kind: 'text', canBeEmptied: true }],
  draft: (tables) => {
    const rows = tables.rows('cards', ['vendorCode', 'nmID', 'subjectName', 'title', 'imtID']);
    return [...new Map(rows.map(([vendorCode, nmID, subjectName, title, imtID]) => [String(nmID), { vendorCode, nmID, subjectName, title, imtID }])).values()];
  },
  look: cardLooks,
  shown: (body, keys) => new Map(keys.flatMap((key) => {
    const card = cardIn(body, key);
    return card === null ? [] : [[key, [String(card.imtID)]]];
  })),
  refuse: ({ after: [group = null] }): Refusal | null => (group === null || GROUP.test(String(group)) ? null : 'isNoNumber'),
  send: (changes) => grouped(changes, ({ key, after: [group = null] }) => (group === null ? `alone ${key}` : String(group))).flatMap(([group, rows]) => inParts(rows, PAGE).map((part): Part<Change> => ({
    request: { call: calls.cardWrites.regroup, body: { ...(part[0]?.after[0] === null ? {} : { targetIMT: bareNumber(group) }), nmIDs: part.map(({ key }) => bareNumber(key)) } }, rows: part,
  }))),
  // Of a card that is parted from its group WB chooses the new one.
  hasArrived: ({ before: [was], after: [group] }, [now]) => group === null && now !== was,
  isIdempotent: true,
});
