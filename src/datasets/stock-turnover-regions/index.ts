import { defineDataset } from '../../sync/dataset';
import { lastDays, rowsAt, single } from '../../sync/paging';
import { always, date, id, integer, money, number, technical, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ALL_STOCKS, currencyOf, DAYS, measured, unwrapped } from '../stock-turnover/measures';

export const stockTurnoverRegions = () => defineDataset({
  table: defineTable({
    id: 'stockTurnoverRegions',
    columns: [
      text('regionName', 160),
      text('officeName', 160),
      always(integer('stockCount', 90)),
      number('saleRate', 110),
      money('stockSum', 110),
      integer('toClientCount', 100),
      integer('fromClientCount', 100),
      date('start'),
      date('end'),
      text('currency', 80),
      technical(id('officeID', 90)),
    ],
    key: ['regionName', 'officeID'],
    mayLack: ['officeID'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { stockCount: 0, stockSum: 0, toClientCount: 0, fromClientCount: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS }, single({
        call: calls.stockReport.offices,
        ask: ({ from, to }) => ({ body: { currentPeriod: { start: from, end: to }, ...ALL_STOCKS } }),
        rows: (body, { from, to }) => rowsAt(body, 'data', 'regions').flatMap(officesOf).map((office) => ({ ...measured(unwrapped(office), DAYS), start: from, end: to, currency: currencyOf(body) })),
      })),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'stock',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** A region that WB does not split is one row, without an office. */
function officesOf({ offices, ...region }: WireRow): WireRow[] {
  const split = rowsInside({ regionName: region.regionName, offices }, 'offices');
  return split.length === 0 ? [{ ...region, officeID: null }] : split.map((office) => ({ regionName: region.regionName, ...office }));
}
