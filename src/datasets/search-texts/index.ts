import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, lastDays, rowsAt, single } from '../../sync/paging';
import { date, integer, optional, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumbers } from '../../wb/answer/json';
import { metrics, ofNow } from '../search-articles/metrics';

/** So many does every tariff of Jam give. */
const TEXTS = 30;

export const searchTexts = () => defineDataset({
  table: defineTable({
    id: 'searchTexts',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('text', 220),
      integer('frequency', 100),
      ...metrics(),
      optional(integer('medianPosition', 110)),
      optional(integer('weekFrequency', 110)),
      optional(text('name', 220)),
      optional(text('brandName')),
      optional(text('subjectName')),
      date('start'),
      date('end'),
    ],
    key: ['nmId', 'text'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: 7 }, inBatchesOf({ table: 'cards', column: 'nmID', size: 50 }, single({
        call: calls.searchReport.texts,
        ask: ({ from, to, values }) => ({ body: {
          currentPeriod: { start: from, end: to }, nmIds: bareNumbers(values), topOrderBy: 'orders',
          includeSubstitutedSKUs: true, includeSearchTexts: true, orderBy: { field: 'orders', mode: 'desc' }, limit: TEXTS,
        } }),
        rows: (body, { from, to }) => rowsAt(body, 'data', 'items').map((item) => ({ ...ofNow(item), start: from, end: to })),
      }))),
    }],
    usualCalls: 6,
    freshForMs: 12 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [{ dataset: 'cards', factor: 15 }],
  isOffByDefault: true,
});
