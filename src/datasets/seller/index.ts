import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { id, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const seller = () => defineDataset({
  table: defineTable({
    id: 'seller',
    columns: [text('name', 220), text('tradeMark', 180), id('tin'), id('sid', 280)],
    key: ['sid'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/api-information', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      isQuick: true,
      paging: single({
        call: calls.sellerInfo,
        rows: (body) => (body === null ? [] : [objectAt(body)]),
      }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'reference',
  presets: ['accountant'],
  size: [],
});
