import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { boolean, coded, id, number, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Where sellers may bring what they assemble themselves. */
export const wbOffices = () => defineDataset({
  table: defineTable({
    id: 'wbOffices',
    columns: [
      text('name', 180),
      text('city', 140),
      text('address', 280),
      text('federalDistrict', 150),
      coded(text('deliveryType', 180)),
      coded(text('cargoType', 130)),
      boolean('selected', 110),
      optional(number('latitude', 90)),
      optional(number('longitude', 90)),
      technical(id('id', 90)),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base', 'test'], paging: single({ call: calls.wbOffices, rows: (body) => rowsAt(body) }), isQuick: true }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [],
  isOffByDefault: true,
});
