import { rowsAt } from '../../sync/paging';
import { dateTime, id, integer, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Change, defineAction, type Part, type Refusal } from '../action';
import { openSupplies } from '../orders/open-supplies';
import { SUPPLY } from '../orders/supplies';

const MOST_BOXES = 1000;

/** How many boxes a supply of FBS to a pick-up point has. */
export const boxSupplies = () => defineAction({
  table: defineTable({
    id: 'boxSupplies',
    columns: [dateTime('createdAt'), text('name', 200), integer('boxes', 100), typed(integer('newBoxes', 110)), text('result', 300), id('supplyId', 150)],
    key: ['supplyId'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: SUPPLY,
  category: 'marketplace',
  inputs: ['fbsSupplies'],
  fields: [{ id: 'boxes', input: 'newBoxes', kind: 'whole' }],
  draft: (tables) => {
    const boxes = tables.rows('fbsBoxes', ['supplyId']).map(([supplyId]) => String(supplyId));
    return openSupplies(tables).map((supply) => ({ ...supply, boxes: boxes.filter((supplyId) => supplyId === supply.supplyId).length }));
  },
  look: (keys) => keys.map((key) => ({ request: boxesOf(key), rows: [key] })),
  shown: (body, keys) => new Map(keys.map((key) => [key, [rowsAt(body, 'trbxes').length]])),
  refuse: ({ after: [boxes] }): Refusal | null => (Number(boxes) > MOST_BOXES ? 'isBeyondRange' : null),
  send: (changes) => changes.map((change): Part<Change> => ({ request: requestOf(change, []), rows: [change] })),
  // Which boxes go, WB wants to know by their numbers.
  whole: {
    reads: (changes) => changes.filter(isFewer).map(({ key }) => boxesOf(key)),
    request: ([change], [body]) => {
      if (change === undefined || !isFewer(change)) return change === undefined ? null : requestOf(change, []);
      const boxes = rowsAt(body, 'trbxes').map(({ id: box }) => box);
      return boxes.length === change.before[0] ? requestOf(change, boxes.slice(Number(change.after[0]))) : null;
    },
  },
  isIdempotent: false,
});

function boxesOf(supplyId: string): Part<unknown>['request'] {
  return { call: calls.fbsBoxes, params: { supplyId } };
}

function isFewer({ before: [was], after: [boxes] }: Change): boolean {
  return Number(boxes) < Number(was);
}

function requestOf(change: Change, going: readonly unknown[]): Part<Change>['request'] {
  const { key: supplyId, before: [was], after: [boxes] } = change;
  if (isFewer(change)) return { call: calls.fbsSupplyWrites.removeBoxes, params: { supplyId }, body: { trbxIds: going } };
  return { call: calls.fbsSupplyWrites.addBoxes, params: { supplyId }, body: { amount: Number(boxes) - Number(was) } };
}
