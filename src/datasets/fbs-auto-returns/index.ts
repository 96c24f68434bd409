import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { boolean, coded, id, integer, optional, technical, text } from '../../tables/columns';
import { listInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';

/** Where goods of FBS go that buyers did not take. WB tells it to personal tokens only. */
export const fbsAutoReturns = () => defineDataset({
  table: defineTable({
    id: 'fbsAutoReturns',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 260),
      text('techSize', 80),
      id('barcode'),
      coded(text('type', 180)),
      boolean('changeable', 120),
      text('subjectName'),
      optional(text('problem', 220, problemOf)),
      technical(id('chrtId')),
    ],
    key: ['chrtId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal'],
      paging: inBatchesOf({ table: 'cards', column: 'chrtID', size: 1000 }, single({
        call: calls.fbsAutoReturns,
        ask: ({ values }) => ({ body: { chrtIds: values.map(bareNumber) } }),
        rows: (body) => rowsAt(body, 'results'),
      })),
    }],
    joins: [{
      table: 'cards',
      on: [{ ours: 'chrtId', theirs: 'chrtID' }],
      take: { vendorCode: 'vendorCode', nmID: 'nmID', title: 'title', techSize: 'techSize', barcode: 'barcode', subjectName: 'subjectName' },
    }],
    usualCalls: 2,
    freshForMs: 24 * 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});

/** Why WB does not tell it of a size. */
function problemOf(result: WireRow): unknown {
  return listInside(result, 'error')?.map((error) => Object(error).detail).join(', ') ?? null;
}
