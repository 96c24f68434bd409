import { defineDataset } from '../../sync/dataset';
import { namesAt, single } from '../../sync/paging';
import { text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Those that WB tells the share of: sold in the last ninety days, and in stock. */
export const brands = () => defineDataset({
  table: defineTable({
    id: 'brands',
    columns: [text('brand', 220)],
    key: ['brand'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.brandShare.brands, rows: (body) => namesAt(body, 'data').map(({ name }) => ({ brand: name })) }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [],
  isOffByDefault: true,
});
