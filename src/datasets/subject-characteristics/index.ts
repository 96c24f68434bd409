import { defineDataset } from '../../sync/dataset';
import { eachOf, rowsAt, single } from '../../sync/paging';
import { boolean, coded, id, integer, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Of the subjects that the shop has cards of. */
export const subjectCharacteristics = () => defineDataset({
  table: defineTable({
    id: 'subjectCharacteristics',
    columns: [
      text('subjectName', 180),
      text('name', 220),
      boolean('required', 110),
      boolean('hasFilter', 110),
      boolean('popular', 110),
      text('unitName', 90),
      integer('maxCount', 110),
      coded(text('charcType', 110)),
      optional(boolean('isVariable', 110)),
      technical(id('charcID', 90)),
      technical(id('subjectID', 90)),
    ],
    key: ['subjectID', 'charcID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: eachOf({ table: 'cards', column: 'subjectID' }, single({
        call: calls.subjectCharacteristics,
        ask: ({ values }) => ({ params: { subjectId: String(values[0]) } }),
        rows: (body) => rowsAt(body, 'data'),
      })),
    }],
    usualCalls: 10,
    freshForMs: 7 * 24 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});
