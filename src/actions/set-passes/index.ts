import { rowsAt } from '../../sync/paging';
import { id, integer, personal, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { defineAction, type Refusal } from '../action';
import { LISTED_KEYS, listedCalls } from '../lists/listed';

/** By WB's page: the number of a car has six to nine signs. */
const CAR = { least: 6, most: 9 };

/** Passes to offices of WB for the cars that bring supplies. */
export const setPasses = () => defineAction({
  table: defineTable({
    id: 'setPasses',
    columns: [
      id('pass', 90), text('carNumber', 110), text('carModel', 140), text('officeName', 160), typed(text('newCarNumber', 130)), typed(text('newCarModel', 140)),
      personal(typed(text('newFirstName', 140))), personal(typed(text('newLastName', 140))), typed(integer('newOffice', 110)), text('result', 260),
    ],
    key: ['pass'],
    write: 'snapshot',
  }),
  nameColumn: 'carNumber',
  resultColumn: 'result',
  keys: LISTED_KEYS,
  category: 'marketplace',
  inputs: ['passes'],
  fields: [
    { id: 'carNumber', input: 'newCarNumber', kind: 'text', canBeEmptied: true },
    { id: 'carModel', input: 'newCarModel', kind: 'text', canBeEmptied: true },
    { id: 'firstName', input: 'newFirstName', kind: 'text', canBeEmptied: true },
    { id: 'lastName', input: 'newLastName', kind: 'text', canBeEmptied: true },
    { id: 'office', input: 'newOffice', kind: 'whole', canBeEmptied: true },
  ],
  draft: (tables) => tables.rows('passes', ['id', 'carNumber', 'carModel', 'officeName']).map(([pass, carNumber, carModel, officeName]) => ({ pass, carNumber, carModel, officeName })),
  ...listedCalls({
    list: calls.passes, make: calls.passWrites.make, change: calls.passWrites.change, remove: calls.passWrites.remove, param: 'passId', named: 0,
    things: (body) => rowsAt(body),
    valuesOf: ({ carNumber, carModel, firstName, lastName, officeId }) => [String(carNumber), String(carModel), String(firstName), String(lastName), Number(officeId)],
    bodyOf: ([carNumber, carModel, firstName, lastName, officeId]) => ({ firstName, lastName, carModel, carNumber, officeId }),
  }),
  refuse: ({ after }): Refusal | null => {
    const [car = null] = after;
    if (car === null) return null;
    if (after.includes(null)) return 'isIncomplete';
    const { length } = String(car);
    return length < CAR.least ? 'isTooShort' : length > CAR.most ? 'isTooLong' : null;
  },
  isIdempotent: false,
});
