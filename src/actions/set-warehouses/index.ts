import { rowsAt } from '../../sync/paging';
import { id, integer, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { defineAction, type Refusal } from '../action';
import { LISTED_KEYS, listedCalls } from '../lists/listed';

const LONGEST = 200;

/** Warehouses of the seller's own: made, renamed, moved to another office, deleted. */
export const setWarehouses = () => defineAction({
  table: defineTable({
    id: 'setWarehouses',
    columns: [id('warehouse', 110), text('name', 200), text('officeName', 180), typed(text('newName', 220)), typed(integer('newOffice', 120)), text('result', 260)],
    key: ['warehouse'],
    write: 'snapshot',
  }),
  nameColumn: 'name',
  resultColumn: 'result',
  keys: LISTED_KEYS,
  category: 'marketplace',
  inputs: ['sellerWarehouses'],
  fields: [{ id: 'name', input: 'newName', kind: 'text', canBeEmptied: true }, { id: 'office', input: 'newOffice', kind: 'whole', canBeEmptied: true }],
  draft: (tables) => tables.rows('sellerWarehouses', ['id', 'name', 'officeName']).map(([warehouse, name, officeName]) => ({ warehouse, name, officeName })),
  ...listedCalls({
    list: calls.sellerWarehousesList, make: calls.warehouseWrites.make, change: calls.warehouseWrites.change, remove: calls.warehouseWrites.remove, param: 'warehouseId', named: 0,
    // One that is being deleted is still shown for a while.
    things: (body) => rowsAt(body).filter(({ isDeleting }) => isDeleting !== true),
    valuesOf: ({ name, officeId }) => [String(name), typeof officeId === 'number' ? officeId : bareNumber(String(officeId)) as string],
    bodyOf: ([name, officeId]) => ({ name, officeId }),
  }),
  refuse: ({ after: [name = null, office = null] }): Refusal | null => {
    if (name === null) return null;
    return String(name).length > LONGEST ? 'isTooLong' : office === null ? 'isIncomplete' : null;
  },
  isIdempotent: false,
});
