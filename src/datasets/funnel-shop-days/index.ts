import { defineDataset } from '../../sync/dataset';
import { dateWindows, rowsAt, single } from '../../sync/paging';
import { date, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { KEPT_DAYS } from '../funnel-days';
import { measures } from '../funnel-days/measures';

/** Without a filter WB takes all cards of the seller for one group. */
export const funnelShopDays = () => defineDataset({
  table: defineTable({
    id: 'funnelShopDays',
    columns: [date('date'), ...measures(), text('currency', 80)],
    key: ['date'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 7, reread: 7, column: 'date', keptDays: KEPT_DAYS }, single({
        call: calls.salesFunnel.grouped,
        ask: ({ from, to }) => ({ body: { selectedPeriod: { start: from, end: to }, brandNames: [], subjectIds: [], tagIds: [], skipDeletedNm: false, aggregationLevel: 'day' } }),
        rows: (body) => rowsAt(body, 'data').flatMap(daysOf),
      })),
    }],
    history: { usualDays: KEPT_DAYS, kept: { days: KEPT_DAYS } },
    freshForMs: 6 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [],
  isOffByDefault: true,
});

function daysOf({ currency, ...group }: WireRow): WireRow[] {
  return rowsInside({ currency, ...group }, 'history').map((day) => ({ currency, ...day }));
}
