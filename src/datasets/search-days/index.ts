import { defineDataset } from '../../sync/dataset';
import { dateWindows, rowsAt, single } from '../../sync/paging';
import { always, date, integer, percent } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { EVERYTHING } from '../search-articles/metrics';

/** The curves on the first page of WB's search report. */
export const searchDays = () => defineDataset({
  table: defineTable({
    id: 'searchDays',
    columns: [
      date('dt'),
      always(integer('average', 110)),
      integer('median', 110),
      percent('visibility', 110),
      always(integer('open', 110)),
    ],
    key: ['dt'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/analytics', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 31, reread: 2, column: 'dt', keptDays: 364 }, single({
        call: calls.searchReport.report,
        ask: ({ from, to }) => ({ body: { currentPeriod: { start: from, end: to }, ...EVERYTHING, limit: 1, offset: 0 } }),
        rows: curves,
      })),
    }],
    history: { usualDays: 30, kept: { days: 364 } },
    freshForMs: 6 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [],
  isOffByDefault: true,
});

function curves(body: unknown): WireRow[] {
  const days = new Map<unknown, WireRow>();
  for (const point of [...rowsAt(body, 'data', 'positionInfo', 'chartItems'), ...rowsAt(body, 'data', 'visibilityInfo', 'byDay')]) {
    days.set(point.dt, { ...days.get(point.dt), ...point });
  }
  return [...days.values()];
}
