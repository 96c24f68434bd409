import type { ReportTables } from '../../reports/report';
import { rowsAt } from '../../sync/paging';
import { coded, date, id, integer, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls, type WbRequest } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type Part, type Refusal, type Values } from '../action';

const PAGE = 500;
const NOT_PINNED = 'no';
/** Fewer stars are nothing that a seller puts first. */
const FEWEST_STARS = 4;

/** Reviews that stand first in a card, by the subscription or by an option of the tariff. */
export const pinFeedbacks = () => defineAction({
  table: defineTable({
    id: 'pinFeedbacks',
    columns: [
      date('createdDate'), integer('productValuation', 90), text('text', 280), coded(text('pinOn', 150)), typed(coded(text('newPinOn', 170))), typed(coded(text('pinMethod', 130))),
      text('result', 260), text('supplierArticle'), text('productName', 220), integer('nmId', 100), id('id', 180),
    ],
    key: ['id'],
    write: 'snapshot',
  }),
  nameColumn: 'supplierArticle',
  resultColumn: 'result',
  keys: /^[\w-]{1,60}$/,
  category: 'feedbacks',
  inputs: ['feedbacks', 'pinnedFeedbacks'],
  fields: [{ id: 'pinOn', input: 'newPinOn', kind: 'text', isCoded: true }, { id: 'pinMethod', input: 'pinMethod', kind: 'text', isCoded: true, canBeEmptied: true }],
  draft: draftOf,
  look: (keys) => (keys.length === 0 ? [] : [{ request: pinsAfter(null), rows: keys, next: pinsNext }]),
  shown: (body, keys) => {
    const pins = new Map(pinsIn(body).map(({ feedbackId, pinOn, pinMethod }): [string, Values] => [String(feedbackId), [String(pinOn), String(pinMethod)]]));
    return new Map(keys.map((key) => [key, pins.get(key) ?? [NOT_PINNED, null]]));
  },
  derive: (_before, [place = null, method = null]) => [place, place === NOT_PINNED ? null : method],
  refuse: refusalOf,
  send: (changes) => grouped(changes, ({ after: [place] }) => String(place === NOT_PINNED)).flatMap(([, some]) => inParts(some, PAGE).map((rows): Part<Change> => ({ request: requestOf(rows, []), rows }))),
  // WB unpins by its own number of the pinning.
  whole: {
    reads: ([first]) => (first?.after[0] === NOT_PINNED ? [pinsAfter(null)] : []),
    request: (changes, bodies) => {
      const request = requestOf(changes, pinsIn(bodies));
      return Array.isArray(request.body) && request.body.length === changes.length ? request : null;
    },
  },
  refusedAtOnce: (body) => new Map(rowsAt(body, 'data').filter(({ isErrors }) => isErrors === true)
    .map(({ feedbackId, errors }) => [String(feedbackId), String((Object((Array.isArray(errors) ? errors : [])[0]) as WireRow).detail ?? '')])),
  isIdempotent: false,
});

/** Good reviews with words in them, the newest first, and all that are pinned. */
function draftOf(tables: ReportTables): WireRow[] {
  const pinned = new Map(tables.rows('pinnedFeedbacks', ['feedbackId', 'state', 'pinOn']).filter(([, state]) => state === 'pinned').map(([key, , place]) => [String(key), place]));
  const rows = tables.rows('feedbacks', ['createdDate', 'productValuation', 'text', 'supplierArticle', 'productName', 'nmId', 'id']);
  return rows.filter(([, stars, words, , , , key]) => pinned.has(String(key)) || Number(stars) >= FEWEST_STARS && words !== '').map(([created, stars, words, supplierArticle, productName, nmId, key]) => ({
    createdDate: typeof created === 'number' ? Math.floor(created) : created, productValuation: stars, text: words, pinOn: pinned.get(String(key)) ?? NOT_PINNED, supplierArticle, productName, nmId, id: key,
  })).reverse();
}

function pinsAfter(next: unknown): WbRequest {
  return { call: calls.pins, query: { state: 'pinned', limit: PAGE, ...(next === null ? {} : { next: String(next) }) } };
}

function pinsNext(answers: readonly unknown[]): WbRequest | null {
  const { next } = Object(answers[answers.length - 1]) as WireRow;
  return typeof next === 'number' ? pinsAfter(next) : null;
}

function pinsIn(answers: unknown): WireRow[] {
  return (answers as unknown[]).flatMap((answer) => rowsAt(answer, 'data')).filter(({ state }) => state === 'pinned');
}

function refusalOf({ before: [was], after: [place, method = null] }: Change): Refusal | null {
  if (place === NOT_PINNED) return null;
  if (was !== NOT_PINNED) return 'isNotPossibleNow';
  return method === null ? 'isIncomplete' : null;
}

function requestOf(changes: readonly Change[], pins: readonly WireRow[]): WbRequest {
  if (changes[0]?.after[0] !== NOT_PINNED) {
    return { call: calls.pinFeedbacks, body: changes.map(({ key, after: [pinOn, pinMethod] }) => ({ pinMethod, pinOn, feedbackId: key })) };
  }
  const own = new Set(changes.map(({ key }) => key));
  return { call: calls.unpinFeedbacks, body: pins.filter(({ feedbackId }) => own.has(String(feedbackId))).map(({ pinId }) => bareNumber(String(pinId))) };
}
