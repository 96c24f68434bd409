import { coded, dateTime, id, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { defineAction, type Refusal, type Value } from '../action';
import { openSupplies } from '../orders/open-supplies';
import { allSupplies, SUPPLY, suppliesIn } from '../orders/supplies';

/** Hands supplies of FBS over to delivery, and deletes empty ones. WB tells itself what is still missing, and takes none of it back. */
export const steerSupplies = () => defineAction({
  table: defineTable({
    id: 'steerSupplies',
    columns: [dateTime('createdAt'), text('name', 200), coded(text('state', 130)), typed(coded(text('newState', 170))), text('result', 300), id('supplyId', 150)],
    key: ['supplyId'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: SUPPLY,
  category: 'marketplace',
  inputs: ['fbsSupplies'],
  fields: [{ id: 'state', input: 'newState', kind: 'text', isCoded: true }],
  draft: (tables) => openSupplies(tables).map((supply) => ({ ...supply, state: 'open' })),
  look: (keys) => (keys.length === 0 ? [] : [{ ...allSupplies, rows: keys }]),
  shown: (body, keys) => {
    const supplies = suppliesIn(body);
    const stateOf = (key: string): Value => (supplies.has(key) ? supplies.get(key)?.done === true ? 'delivered' : 'open' : 'gone');
    return new Map(keys.map((key) => [key, [stateOf(key)]]));
  },
  refuse: ({ before: [state] }): Refusal | null => (state === 'open' ? null : 'isNotPossibleNow'),
  send: (changes) => changes.map((change) => ({
    request: { call: change.after[0] === 'delivered' ? calls.fbsSupplyWrites.deliver : calls.fbsSupplyWrites.remove, params: { supplyId: change.key } }, rows: [change],
  })),
  isIdempotent: false,
  cannotUndo: 'supplyIsOnItsWay',
});
