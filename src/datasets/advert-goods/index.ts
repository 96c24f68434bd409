import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { id, integer, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const advertGoods = () => defineDataset({
  table: defineTable({
    id: 'advertGoods',
    columns: [
      text('vendorCode'),
      integer('nm', 100),
      text('title', 240),
      text('subject', 180),
      technical(id('subjectId')),
    ],
    key: ['nm'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: inBatchesOf({ table: 'advertSubjects', column: 'id', size: 50 }, single({
        call: calls.advertGoods,
        ask: ({ values }) => ({ body: values.map(Number) }),
        rows: (body) => rowsAt(body),
      })),
    }],
    joins: [
      { table: 'cards', on: [{ ours: 'nm', theirs: 'nmID' }], take: { vendorCode: 'vendorCode' } },
      { table: 'advertSubjects', on: [{ ours: 'subjectId', theirs: 'id' }], take: { subject: 'name' } },
    ],
    freshForMs: 24 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [{ dataset: 'cards', factor: 0.5 }],
  isOffByDefault: true,
});
