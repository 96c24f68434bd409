import { defineDataset } from '../../sync/dataset';
import { eachOf, rowsAt, single } from '../../sync/paging';
import { dateTime, id, text } from '../../tables/columns';
import { isNothing } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Boxes are only of supplies to pick-up points; one of the last month may still get some. */
export const fbsBoxes = () => defineDataset({
  table: defineTable({
    id: 'fbsBoxes',
    columns: [
      dateTime('createdAt'),
      id('supplyId', 150),
      text('supplyName', 180),
      id('id', 170),
    ],
    key: ['supplyId', 'id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: eachOf({ table: 'fbsSupplies', column: 'id', newer: { column: 'createdAt', days: 30 } }, single({
        call: calls.fbsBoxes,
        ask: ({ values: [supplyId] }) => ({ params: { supplyId: String(supplyId) } }),
        rows: (body, { values: [supplyId] }) => rowsAt(body, 'trbxes').map((box) => (isNothing(box) ? box : { ...box, supplyId })),
      })),
    }],
    joins: [{ table: 'fbsSupplies', on: [{ ours: 'supplyId', theirs: 'id' }], take: { createdAt: 'createdAt', supplyName: 'name' } }],
    usualCalls: 30,
    freshForMs: 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'fbsSupplies', factor: 3 }],
  isOffByDefault: true,
});
