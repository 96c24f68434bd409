import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { coded, dateTime, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const jamSubscription = () => defineDataset({
  table: defineTable({
    id: 'jamSubscription',
    columns: [
      coded(text('state', 120)),
      coded(text('level', 120)),
      dateTime('since'),
      dateTime('till'),
      coded(text('activationSource', 160)),
    ],
    key: ['since'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/api-information', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['service'],
      paging: single({ call: calls.jamSubscription, rows: (body) => (body === null ? [] : [objectAt(body)]) }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});
