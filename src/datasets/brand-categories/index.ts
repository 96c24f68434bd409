import { defineDataset } from '../../sync/dataset';
import { eachOf, lastDays, rowsAt, single } from '../../sync/paging';
import { id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const brandCategories = () => defineDataset({
  table: defineTable({
    id: 'brandCategories',
    columns: [
      text('brand', 180),
      text('parentName', 200),
      technical(id('parentId', 90)),
      technical(text('pair', 160, ({ parentId, brand }) => (parentId === undefined ? null : `${String(parentId)} ${String(brand)}`))),
    ],
    key: ['brand', 'parentId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: 90 }, eachOf({ table: 'brands', column: 'brand' }, single({
        call: calls.brandShare.categories,
        ask: ({ from, to, values }) => ({ query: { locale: 'ru', brand: String(values[0]), dateFrom: from, dateTo: to } }),
        rows: (body, { values }) => rowsAt(body, 'data').map((category) => ({ ...category, brand: values[0] })),
      }))),
    }],
    usualCalls: 3,
    freshForMs: 24 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [],
  isOffByDefault: true,
});
