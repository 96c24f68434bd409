import { rowsAt } from '../../sync/paging';
import { rowsInside } from '../../tables/inside';
import { integer, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, type Part, type Refusal } from '../action';
import { cardIn, cardLooks } from '../cards/card';

/** WB lets a card have so many. */
const MOST_TAGS = 8;

/** Tags of cards, by their names. */
export const tagCards = () => defineAction({
  table: defineTable({
    id: 'tagCards',
    columns: [text('vendorCode'), integer('nmID', 100), text('subjectName', 160), text('title', 240), typed(text('newTags', 220)), text('result', 260)],
    key: ['nmID'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'content',
  inputs: ['cards'],
  fields: [{ id: 'tags', input: 'newTags', kind: 'text', canBeEmptied: true, plain: (words) => namesText(words.split(',')) }],
  draft: (tables) => {
    const rows = tables.rows('cards', ['vendorCode', 'nmID', 'subjectName', 'title']);
    return [...new Map(rows.map(([vendorCode, nmID, subjectName, title]) => [String(nmID), { vendorCode, nmID, subjectName, title }])).values()];
  },
  look: cardLooks,
  shown: (body, keys) => new Map(keys.flatMap((key) => {
    const card = cardIn(body, key);
    const names = card === null ? [] : rowsInside(card, 'tags').map(({ name }) => String(name));
    return card === null ? [] : [[key, [names.length === 0 ? null : namesText(names)]]];
  })),
  refuse: ({ after: [tags = null] }): Refusal | null => (tags !== null && String(tags).split(', ').length > MOST_TAGS ? 'isTooLong' : null),
  send: (changes) => changes.map((change): Part<Change> => ({ request: requestOf(change, []), rows: [change] })),
  // WB knows tags by numbers. One that is not there makes the plan void: it is made on a sheet of its own.
  whole: {
    reads: () => [{ call: calls.tags }],
    request: ([change], [body]) => {
      if (change === undefined) return null;
      const ids = new Map(rowsAt(body, 'data').map(({ id, name }) => [String(name), id]));
      const wanted = change.after[0] === null ? [] : String(change.after[0]).split(', ').map((name) => ids.get(name));
      return wanted.includes(undefined) ? null : requestOf(change, wanted);
    },
  },
  isIdempotent: true,
});

function namesText(names: readonly string[]): string {
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '').sort().join(', ');
}

function requestOf({ key }: Change, tagsIDs: readonly unknown[]): Part<Change>['request'] {
  return { call: calls.cardWrites.linkTags, body: { nmID: bareNumber(key), tagsIDs } };
}
