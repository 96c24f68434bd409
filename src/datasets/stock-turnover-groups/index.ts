import { defineDataset } from '../../sync/dataset';
import { lastDays, offsetPages, rowsAt } from '../../sync/paging';
import { date, id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ALL_STOCKS, currencyOf, DAYS, EVERY_AVAILABILITY, measured, measures, MOST_FIRST, unwrapped } from '../stock-turnover/measures';

export const stockTurnoverGroups = () => defineDataset({
  table: defineTable({
    id: 'stockTurnoverGroups',
    columns: [
      text('subjectName', 180),
      text('brandName'),
      text('tagName'),
      ...measures(),
      date('start'),
      date('end'),
      text('currency', 80),
      technical(id('subjectID', 90)),
      technical(id('tagID', 90)),
    ],
    key: ['subjectID', 'brandName', 'tagID'],
    mayLack: ['brandName', 'tagID'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS }, offsetPages({
        pageSize: 1000,
        call: calls.stockReport.groups,
        ask: ({ limit, offset }, { from, to }) => ({ body: {
          currentPeriod: { start: from, end: to }, ...ALL_STOCKS, availabilityFilters: EVERY_AVAILABILITY, orderBy: MOST_FIRST, limit, offset,
        } }),
        rows: (body, { from, to }) => rowsAt(body, 'data', 'groups').map((group) => ({ ...measured(unwrapped(group), DAYS), start: from, end: to, currency: currencyOf(body) })),
      })),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'stock',
  presets: [],
  size: [],
  isOffByDefault: true,
});
