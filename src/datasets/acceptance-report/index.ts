import { defineDataset } from '../../sync/dataset';
import { analyticsTask, dateWindows, rowsAt } from '../../sync/paging';
import { addedUp } from '../../tables/added-up';
import { always, date, id, integer, money, optional, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** What differs in none of these is added up: WB may accept a supply's pieces in parts. */
const APART = ['shkCreateDate', 'incomeId', 'nmID'] as const;

/** WB makes the report within a minute; a base token that looks sooner waits half an hour for its next look. */
const FIRST_POLL_MS = 60_000;

/** Off until chosen: of interest to whom WB charges for acceptance. */
export const acceptanceReport = () => defineDataset({
  table: defineTable({
    id: 'acceptanceReport',
    columns: [
      date('shkCreateDate', 110),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      always(integer('count', 100)),
      always(money('total', 120)),
      id('incomeId'),
      date('giCreateDate', 110),
      text('subjectName'),
      optional(integer('rowCount', 90)),
    ],
    key: [...APART],
    mayLack: ['incomeId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 31, reread: 14 }, analyticsTask({
        calls: calls.acceptanceReport,
        ask: ({ from, to }) => ({ query: { dateFrom: from, dateTo: to } }),
        rows: (body) => addedUp(rowsAt(body), { by: APART, mayLack: ['incomeId'], sums: ['count', 'total'] }),
        firstPollMs: FIRST_POLL_MS,
      })),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 30, kept: { days: 365 } },
    usualCalls: 4,
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant', 'warehouse'],
  size: [],
  isOffByDefault: true,
});
