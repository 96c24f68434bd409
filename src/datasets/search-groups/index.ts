import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, lastDays, offsetPages, rowsAt } from '../../sync/paging';
import { date, id, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumbers } from '../../wb/answer/json';
import { EVERYTHING, metrics, ofNow } from '../search-articles/metrics';

/** WB gives groups of the subjects that are asked for: those of the cards. */
export const searchGroups = () => defineDataset({
  table: defineTable({
    id: 'searchGroups',
    columns: [
      text('subjectName', 180),
      text('brandName'),
      text('tagName'),
      ...metrics(),
      date('start'),
      date('end'),
      technical(id('subjectId', 90)),
      technical(id('tagId', 90)),
    ],
    key: ['subjectId', 'brandName', 'tagId'],
    mayLack: ['brandName', 'tagId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: 7 }, inBatchesOf({ table: 'cards', column: 'subjectID', size: 100 }, offsetPages({
        pageSize: 1000,
        call: calls.searchReport.groups,
        ask: ({ limit, offset }, { from, to, values }) => ({ body: { currentPeriod: { start: from, end: to }, subjectIds: bareNumbers(values), ...EVERYTHING, limit, offset } }),
        rows: (body, { from, to }) => rowsAt(body, 'data', 'groups').map((group) => ({ ...groupOf(group), start: from, end: to })),
      }))),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [],
  isOffByDefault: true,
});

function groupOf({ metrics: measured, ...group }: WireRow): WireRow {
  return { ...group, ...ofNow(Object(measured) as WireRow) };
}
