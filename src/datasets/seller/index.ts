import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { id, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { everyHours, everySeconds } from '../../wb/limits';

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
      category: 'common',
      isQuick: true,
      paging: single({
        request: {
          method: 'GET',
          path: '/api/v1/seller-info',
          limits: { full: everySeconds(60, 10), base: everyHours(24) },
        },
        rows: (body) => (body === null ? [] : [objectAt(body)]),
      }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'reference',
  presets: ['accountant'],
  size: [],
});
