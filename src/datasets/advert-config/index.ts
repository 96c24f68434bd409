import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { money, text } from '../../tables/columns';
import { kopecks } from '../../tables/kopecks';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const advertConfig = () => defineDataset({
  table: defineTable({
    id: 'advertConfig',
    columns: [
      money('cpmStep', 130, kopecks('cpmStep')),
      money('cpcStep', 130, kopecks('cpcStep')),
      money('minTopUp', 150, kopecks('minTopUp')),
      text('currency', 80),
    ],
    key: ['currency'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{ tokenTypes: ['personal', 'service'], paging: single({ call: calls.advertConfig, rows: (body) => (body === null ? [] : [objectAt(body)]) }) }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [],
  isOffByDefault: true,
});
