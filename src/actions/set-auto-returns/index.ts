import { rowsAt } from '../../sync/paging';
import { coded, id, integer, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, grouped, inParts, type Part, type Refusal } from '../action';

const PAGE = 1000;
/** What WB calls the kinds that a seller may choose. */
const CHOICES = ['allToWarehouse', 'allToPickupPoint', 'byCourier'];

/** Where goods of FBS go back to that buyers did not take. */
export const setAutoReturns = () => defineAction({
  table: defineTable({
    id: 'setAutoReturns',
    columns: [
      text('vendorCode'), integer('nmID', 100), text('title', 220), text('techSize', 80), id('barcode'), coded(text('type', 170)), typed(coded(text('newType', 180))),
      text('result', 260), id('chrtId'),
    ],
    key: ['chrtId'],
    write: 'snapshot',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'marketplace',
  tokenTypes: ['personal'],
  inputs: ['fbsAutoReturns'],
  fields: [{ id: 'type', input: 'newType', kind: 'text', isCoded: true }],
  draft: (tables) => tables.rows('fbsAutoReturns', ['vendorCode', 'nmID', 'title', 'techSize', 'barcode', 'type', 'chrtId'])
    .map(([vendorCode, nmID, title, techSize, barcode, type, chrtId]) => ({ vendorCode, nmID, title, techSize, barcode, type, chrtId })),
  look: (keys) => inParts(keys, PAGE).map((rows) => ({ request: { call: calls.fbsAutoReturns, body: { chrtIds: rows.map(bareNumber) } }, rows })),
  shown: (body) => new Map(rowsAt(body, 'results').filter(({ success }) => success !== false).map(({ chrtId, type }) => [String(chrtId), [String(type)]])),
  refuse: ({ after: [type] }): Refusal | null => (CHOICES.includes(String(type)) ? null : 'cannotBeUndone'),
  send: (changes) => grouped(changes, ({ after: [type] }) => String(type)).flatMap(([type, rows]) => inParts(rows, PAGE).map((part): Part<Change> => ({
    request: { call: calls.fbsAutoReturnWrites.set, body: { chrtIds: part.map(({ key }) => bareNumber(key)), type } }, rows: part,
  }))),
  refusedAtOnce: (body) => new Map(rowsAt(body, 'results').filter(({ success }) => success === false).map(({ chrtId, error }) => [String(chrtId), String((Object(error) as { detail?: unknown }).detail ?? '')])),
  isIdempotent: true,
});
