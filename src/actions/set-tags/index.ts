import { rowsAt } from '../../sync/paging';
import { coded, id, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { defineAction, type Refusal } from '../action';
import { LISTED_KEYS, listedCalls } from '../lists/listed';

const LONGEST = 15;

/** Tags for cards: made, renamed, coloured, deleted. */
export const setTags = () => defineAction({
  table: defineTable({
    id: 'setTags',
    columns: [id('tag', 90), text('name', 180), coded(text('color', 130)), typed(text('newName', 180)), typed(coded(text('newColor', 140))), text('result', 260)],
    key: ['tag'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: LISTED_KEYS,
  category: 'content',
  inputs: ['tags'],
  fields: [{ id: 'name', input: 'newName', kind: 'text', canBeEmptied: true }, { id: 'color', input: 'newColor', kind: 'text', isCoded: true, canBeEmptied: true }],
  draft: (tables) => tables.rows('tags', ['id', 'name', 'color']).map(([tag, name, color]) => ({ tag, name, color })),
  ...listedCalls({
    list: calls.tags, make: calls.cardWrites.makeTag, change: calls.cardWrites.changeTag, remove: calls.cardWrites.removeTag, param: 'id', named: 0,
    things: (body) => rowsAt(body, 'data'),
    valuesOf: ({ name, color }) => [String(name), String(color)],
    bodyOf: ([name, color]) => ({ name, color }),
  }),
  refuse: ({ after: [name = null, color = null] }): Refusal | null => {
    if (name === null) return null;
    return String(name).length > LONGEST ? 'isTooLong' : color === null ? 'isIncomplete' : null;
  },
  isIdempotent: false,
});
