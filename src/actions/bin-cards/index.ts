import { rowsAt } from '../../sync/paging';
import { coded, integer, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type Part, type Refusal, type Value } from '../action';
import { cardIn, cardRequest } from '../cards/card';

const PAGE = 1000;

/** Cards to the bin and back. WB throws away what has lain there for thirty days. */
export const binCards = () => defineAction({
  table: defineTable({
    id: 'binCards',
    columns: [text('vendorCode'), integer('nmID', 100), text('subjectName', 160), coded(text('place', 120)), typed(coded(text('newPlace', 150))), text('result', 260)],
    key: ['nmID'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'content',
  inputs: ['cards', 'cardTrash'],
  isOneInputEnough: true,
  fields: [{ id: 'place', input: 'newPlace', kind: 'text', isCoded: true }],
  draft: (tables) => {
    const rows = (['cards', 'cardTrash'] as const).flatMap((table) => tables.rows(table, ['vendorCode', 'nmID', 'subjectName'])
      .map(([vendorCode, nmID, subjectName]): [string, WireRow] => [String(nmID), { vendorCode, nmID, subjectName, place: table === 'cards' ? 'shop' : 'bin' }]));
    return [...new Map(rows).values()];
  },
  // Among the cards first, and in the bin where it is not among them.
  look: (keys) => keys.map((key) => ({ request: cardRequest(key), rows: [key], next: (answers) => (answers.length === 1 && cardIn(answers[0], key) === null ? binRequest(key) : null) })),
  shown: (body, keys) => new Map(keys.flatMap((key): [string, Value[]][] => {
    const [cards, bin] = Array.isArray(body) ? body : [body];
    if (cardIn(cards, key) !== null) return [[key, ['shop']]];
    return rowsAt(bin, 'cards').some(({ nmID }) => String(nmID) === key) ? [[key, ['bin']]] : [];
  })),
  refuse: (): Refusal | null => null,
  send: (changes) => grouped(changes, ({ after: [place] }) => String(place)).flatMap(([place, rows]) => inParts(rows, PAGE).map((part): Part<Change> => ({
    request: { call: place === 'bin' ? calls.cardWrites.bin : calls.cardWrites.recover, body: { nmIDs: part.map(({ key }) => bareNumber(key)) } }, rows: part,
  }))),
  isIdempotent: true,
});

function binRequest(nmId: string): Part<string>['request'] {
  return { call: calls.cardsTrash, body: { settings: { sort: { ascending: true }, cursor: { limit: 100 }, filter: { textSearch: nmId } } } };
}
