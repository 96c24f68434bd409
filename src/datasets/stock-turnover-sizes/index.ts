import { defineDataset } from '../../sync/dataset';
import { lastDays, ownReport, rowsAt } from '../../sync/paging';
import { coded, date, id, integer, money, optional, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ALL_STOCKS, DAYS, EVERY_AVAILABILITY, measured, measures, MOST_FIRST } from '../stock-turnover/measures';

/** A file of all products: the method that gives sizes answers for one product at a time. */
export const stockTurnoverSizes = () => defineDataset({
  table: defineTable({
    id: 'stockTurnoverSizes',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('sizeName', 80),
      text('officeName', 130),
      coded(text('availability', 110)),
      ...measures(),
      optional(money('price', 100)),
      optional(text('name', 220)),
      optional(text('subjectName')),
      optional(text('brandName')),
      optional(date('start')),
      date('end'),
      text('currency', 80),
      technical(id('chrtID')),
    ],
    key: ['chrtID', 'officeName'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS }, ownReport({
        calls: calls.nmReport,
        reportType: 'STOCK_HISTORY_REPORT_CSV',
        params: ({ from, to }) => ({ currentPeriod: { start: from, end: to }, ...ALL_STOCKS, availabilityFilters: EVERY_AVAILABILITY, orderBy: MOST_FIRST }),
        rows: (body, { from, to }) => rowsAt(body).map((line) => ({ ...measured(inOurCase(line), DAYS), start: from, end: to })),
      })),
    }],
    usualCalls: 3,
    freshForMs: 12 * 3_600_000,
  },
  group: 'stock',
  presets: [],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});

/** Names of the file as other methods write them: `StockCount` is their `stockCount`. */
function inOurCase(line: WireRow): WireRow {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]));
}
