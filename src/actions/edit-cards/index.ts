import type { ReportTables } from '../../reports/report';
import { integer, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, type Part, type Refusal } from '../action';
import { cardIn, cardLooks, cardRequest } from '../cards/card';
import { areKnown, plainCharacteristics } from '../cards/characteristics';
import { isWeight, plainWeight } from '../cards/weight';
import { cardShown, wholeCard } from '../cards/whole-card';
import { areSame } from '../engine/judge';

/** WB would take thousands a call; so many are read right before, in seconds. */
const PAGE = 10;
const LONGEST = { title: 60, description: 5000 };
const BARCODES = /^[\w-]{4,40}(?: [\w-]{4,40})*$/;

/** Titles, descriptions, dimensions, characteristics and further barcodes of cards. */
export const editCards = () => defineAction({
  table: defineTable({
    id: 'editCards',
    columns: [
      text('vendorCode'), integer('nmID', 100), text('subjectName', 140), text('title', 240), typed(text('newTitle', 240)), typed(text('newDescription', 280)),
      typed(integer('newLength', 90)), typed(integer('newWidth', 90)), typed(integer('newHeight', 90)), typed(text('newWeight', 90)), typed(text('newCharacteristics', 260)),
      typed(text('newBarcodes', 160)), text('result', 260),
    ],
    key: ['nmID'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'content',
  inputs: ['cards'],
  fields: [
    { id: 'title', input: 'newTitle', kind: 'text' },
    { id: 'description', input: 'newDescription', kind: 'text' },
    { id: 'length', input: 'newLength', kind: 'whole' },
    { id: 'width', input: 'newWidth', kind: 'whole' },
    { id: 'height', input: 'newHeight', kind: 'whole' },
    { id: 'weight', input: 'newWeight', kind: 'text', plain: plainWeight },
    { id: 'characteristics', input: 'newCharacteristics', kind: 'text', plain: plainCharacteristics },
    { id: 'barcodes', input: 'newBarcodes', kind: 'text', plain: (words) => [...new Set(words.split(/[\s,;]+/))].filter((word) => word !== '').sort().join(' ') },
  ],
  draft: draftOf,
  look: cardLooks,
  shown: (body, keys, wishedOf) => new Map(keys.flatMap((key) => {
    const card = cardIn(body, key);
    return card === null ? [] : [[key, cardShown(card, wishedOf(key))]];
  })),
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE).map((rows): Part<Change> => ({
    request: { call: calls.cardWrites.update, body: rows.map(({ key }) => ({ nmID: bareNumber(key), vendorCode: '', sizes: [] })) }, rows,
  })),
  whole: {
    reads: (changes) => changes.map(({ key }) => cardRequest(key)),
    request: (changes, bodies) => {
      const cards = changes.map(({ key }, at) => cardIn(bodies[at], key));
      const isMoved = cards.some((card, at) => card === null || !areSame(cardShown(card, changes[at]?.after ?? []), changes[at]?.before ?? []));
      return isMoved ? null : { call: calls.cardWrites.update, body: cards.map((card, at) => wholeCard(card as WireRow, (changes[at] as Change).after)) };
    },
  },
  isIdempotent: true,
});

/** One row a card, whatever sizes it has. */
function draftOf(tables: ReportTables): WireRow[] {
  const rows = tables.rows('cards', ['vendorCode', 'nmID', 'subjectName', 'title']);
  return [...new Map(rows.map(([vendorCode, nmID, subjectName, title]) => [String(nmID), { vendorCode, nmID, subjectName, title }])).values()];
}

function refusalOf({ before, after: [title, description, length, width, height, weight, characteristics, barcodes] }: Change): Refusal | null {
  if (String(title ?? '').length > LONGEST.title || String(description ?? '').length > LONGEST.description) return 'isTooLong';
  if ([length, width, height].some((one) => one === 0) || (typeof weight === 'string' && !isWeight(weight))) return 'isBeyondRange';
  if (typeof characteristics === 'string' && !areKnown(String(before[6]), characteristics)) return 'isUnknownCharacteristic';
  if (typeof barcodes !== 'string') return null;
  if (before[7] === null) return 'hasManySizes';
  // WB does not take a barcode away again.
  return BARCODES.test(barcodes) ? null : 'cannotBeUndone';
}
