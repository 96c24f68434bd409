import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls, type WbRequest } from '../../wb/calls';
import { UserActionError } from '../../wb/errors';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type NamedRefusal, type Part, type Refusal, type Values, type WishedOf } from '../action';
import { plainCharacteristics } from '../cards/characteristics';
import { groundIn, groundOf, newCard, refusalsIn, THERE } from '../cards/new-card';
import { isWeight, plainWeight } from '../cards/weight';

/** Cards whose articles are looked for in one part, in some seconds. */
const LOOKED_AT = 10;
/** Groups of cards a call, and cards of a group. */
const PAGE = { groups: 100, cards: 30, joined: 29 };
const LONGEST = { title: 60, description: 5000 };
/** Number of a group of cards that is there already. */
const GROUP = /^\d{6,15}$/;

/** Makes cards from rows. What the subject wants of them is checked before; what WB finds wrong afterwards is told beside the row. */
export const createCards = () => defineAction({
  table: defineTable({
    id: 'createCards',
    columns: [
      text('vendorCode', 160), typed(text('group', 150)), typed(text('subject', 160)), typed(text('title', 260)), typed(text('brand', 140)), typed(text('description', 280)),
      typed(integer('length', 90)), typed(integer('width', 90)), typed(integer('height', 90)), typed(text('weight', 90)), typed(text('characteristics', 280)),
      typed(text('sizes', 220)), typed(money('price', 90)), text('result', 320),
    ],
    key: ['vendorCode'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\S.{0,74}$/,
  category: 'content',
  inputs: [],
  fields: [
    { id: 'group', input: 'group', kind: 'text' },
    { id: 'subject', input: 'subject', kind: 'text' },
    { id: 'title', input: 'title', kind: 'text' },
    { id: 'brand', input: 'brand', kind: 'text' },
    { id: 'description', input: 'description', kind: 'text' },
    { id: 'length', input: 'length', kind: 'whole' },
    { id: 'width', input: 'width', kind: 'whole' },
    { id: 'height', input: 'height', kind: 'whole' },
    { id: 'weight', input: 'weight', kind: 'text', plain: plainWeight },
    { id: 'characteristics', input: 'characteristics', kind: 'text', plain: plainCharacteristics },
    { id: 'sizes', input: 'sizes', kind: 'text' },
    { id: 'price', input: 'price', kind: 'whole' },
    { id: 'ground', input: 'result', kind: 'text', isRead: true, isInner: true },
  ],
  draft: draftOf,
  look: (keys, wishedOf) => grouped(keys, (key) => subjectOf(key, wishedOf)).flatMap(([subject, own]) => inParts(own, LOOKED_AT).map((rows) => ({ ...looksAt(subject, rows), rows }))),
  shown: shownOf,
  derive: (_before, after) => [...after.slice(0, -1), JSON.stringify(THERE)],
  refuse: refusalOf,
  send: sendingsOf,
  hasArrived: (_change, now) => groundIn(now).isThere === true,
  refusedLater: (body, rows) => {
    const said = refusalsIn((body as unknown[])[0]);
    return new Map(rows.flatMap(({ key, before }) => {
      const { atMs, words } = said.get(key) ?? { atMs: 0, words: '' };
      return atMs > groundIn(before).refusedAtMs ? [[key, words] as const] : [];
    }));
  },
  whole: {
    reads: () => [{ call: calls.cardLimits }],
    request: (changes, [body]) => {
      const { freeLimits, paidLimits } = Object((Object(body) as WireRow).data) as WireRow;
      const room = Number(freeLimits ?? 0) + Number(paidLimits ?? 0);
      if (room < changes.length) throw new UserActionError('NO_ROOM_FOR_CARDS', { count: room });
      return (sendingsOf(changes)[0] as Part<Change>).request;
    },
  },
  isIdempotent: false,
  cannotUndo: 'cardIsMade',
});

/** Articles that WB has refused before: they are mended here and sent again. */
function draftOf(tables: ReportTables): WireRow[] {
  return tables.rows('cardErrors', ['vendorCode', 'errors']).map(([vendorCode, result]) => ({ vendorCode, result }));
}

function subjectOf(key: string, wishedOf: WishedOf): string {
  return String(wishedOf(key)[1] ?? '').toLowerCase();
}

/** WB's refusals first: of what is asked here, WB lets that be asked least often. */
function looksAt(subject: string, keys: readonly string[]): Pick<Part<string>, 'request' | 'next'> {
  return {
    request: { call: calls.cardErrors, body: { cursor: { limit: 100 }, order: { ascending: false } } },
    next: (answers): WbRequest | null => {
      if (answers.length === 1) return { call: calls.subjects, query: { name: subject, limit: 1000 } };
      if (answers.length === 2) return { call: calls.subjectCharacteristics, params: { subjectId: String(subjectIn(answers[1], subject) ?? 0) } };
      const key = keys[answers.length - 3];
      return key === undefined ? null : { call: calls.cardsList, body: { settings: { cursor: { limit: 100 }, filter: { textSearch: key, withPhoto: -1 } } } };
    },
  };
}

/** WB searches by a part of the name. */
function subjectIn(body: unknown, subject: string): number | null {
  const found = rowsAt(body, 'data').find(({ subjectName }) => String(subjectName).toLowerCase() === subject);
  return typeof found?.subjectID === 'number' ? found.subjectID : null;
}

function shownOf(body: unknown, keys: readonly string[], wishedOf: WishedOf): Map<string, Values> {
  const [errors, subjects, defined, ...cards] = body as unknown[];
  const refused = refusalsIn(errors);
  return new Map(keys.map((key): [string, Values] => {
    const wished = wishedOf(key);
    const card = cards.flatMap((one) => rowsAt(one, 'cards')).find(({ vendorCode }) => vendorCode === key);
    if (card !== undefined) return [key, [...wished.slice(0, 2), String(card.title), ...wished.slice(3, -1), JSON.stringify(THERE)]];
    const ground = groundOf(subjectIn(subjects, subjectOf(key, wishedOf)), rowsAt(defined, 'data'), wished[9] ?? null, refused.get(key)?.atMs ?? 0);
    return [key, [...wished.slice(0, -1).map(() => null), JSON.stringify(ground)]];
  }));
}

function refusalOf({ before, after: [, subject, title, , description, length, width, height, weight] }: Change): Refusal | NamedRefusal | null {
  const ground = groundIn(before);
  if (ground.isThere === true) return 'isThereAlready';
  if ([subject, title, length, width, height, weight].includes(null)) return 'isIncomplete';
  if (ground.subject === null) return 'isUnknownSubject';
  if (String(title).length > LONGEST.title || String(description ?? '').length > LONGEST.description) return 'isTooLong';
  if ([length, width, height].includes(0) || !isWeight(String(weight))) return 'isBeyondRange';
  if (ground.unknown.length > 0) return { why: 'hasUnknownCharacteristics', names: ground.unknown.join(', ') };
  return ground.lacking.length > 0 ? { why: 'lacksCharacteristics', names: ground.lacking.join(', ') } : null;
}

/** Cards of one group are made together; a number is that of a group which is there. */
function sendingsOf(changes: readonly Change[]): Part<Change>[] {
  const groupOf = ({ key, before, after: [group] }: Change): string => (group === null ? `= ${key}` : `${groundIn(before).subject} ${String(group)}`);
  const isJoined = ({ after: [group] }: Change): boolean => GROUP.test(String(group ?? ''));
  const joined = grouped(changes.filter(isJoined), ({ after: [group] }) => String(group)).flatMap(([group, rows]) => inParts(rows, PAGE.joined).map((part): Part<Change> => ({
    request: { call: calls.cardWrites.join, body: { imtID: bareNumber(group), cardsToAdd: part.map(newCard) } }, rows: part,
  })));
  const groups = grouped(changes.filter((change) => !isJoined(change)), groupOf).flatMap(([, rows]) => inParts(rows, PAGE.cards));
  return [...joined, ...inParts(groups, PAGE.groups).map((part): Part<Change> => ({
    request: { call: calls.cardWrites.make, body: part.map((variants) => ({ subjectID: groundIn((variants[0] as Change).before).subject, variants: variants.map(newCard) })) }, rows: part.flat(),
  }))];
}
