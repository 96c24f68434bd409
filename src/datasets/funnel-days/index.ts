import { defineDataset } from '../../sync/dataset';
import { dateWindows, inBatchesOf, rowsAt, single } from '../../sync/paging';
import { date, integer, optional, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumbers } from '../../wb/answer/json';
import { measures } from './measures';

/** WB answers for today and six days before it. */
export const KEPT_DAYS = 6;

/** WB forgets a day after a week, the sheet keeps all that it ever read. */
export const funnelDays = () => defineDataset({
  table: defineTable({
    id: 'funnelDays',
    columns: [
      date('date'),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      ...measures(),
      optional(text('brandName')),
      optional(text('subjectName')),
      text('currency', 80),
    ],
    key: ['date', 'nmId'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 7, reread: 7, column: 'date', keptDays: KEPT_DAYS }, inBatchesOf({ table: 'cards', column: 'nmID', size: 20 }, single({
        call: calls.salesFunnel.history,
        ask: ({ from, to, values }) => ({ body: { selectedPeriod: { start: from, end: to }, nmIds: bareNumbers(values), skipDeletedNm: false, aggregationLevel: 'day' } }),
        rows: (body) => rowsAt(body).flatMap(daysOf),
      }))),
    }],
    history: { usualDays: KEPT_DAYS, kept: { days: KEPT_DAYS } },
    usualCalls: 15,
    freshForMs: 6 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [{ dataset: 'cards', factor: 7 }],
  isOffByDefault: true,
});

function daysOf({ product, currency, ...rest }: WireRow): WireRow[] {
  const { vendorCode, nmId, title, brandName, subjectName } = Object(product) as WireRow;
  return rowsInside({ currency, ...rest }, 'history').map((day) => ({ vendorCode, nmId, title, brandName, subjectName, currency, ...day }));
}
