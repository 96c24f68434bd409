import { defineDataset } from '../../sync/dataset';
import { analyticsTask, dateWindows, rowsAt } from '../../sync/paging';
import { addedUp, zeros } from '../../tables/added-up';
import { always, date, id, integer, money, number, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

const SUMS = ['warehousePrice', 'barcodesCount', 'palletCount', 'loyaltyDiscount'] as const;

/** WB parts a day's storage by supply too, and recalculates days: what differs in none of these is added up. */
const APART = ['date', 'chrtId', 'warehouse', 'calcType'] as const;

/** Without them a row is still of its day and size. */
const MAY_LACK = ['warehouse', 'calcType'] as const;

/** WB makes the report within a minute; a base token that looks sooner waits half an hour for its next look. */
const FIRST_POLL_MS = 60_000;

/** Off until chosen: a row for each size and day is more than a small shop wants in its file. */
export const paidStorage = () => defineDataset({
  table: defineTable({
    id: 'paidStorage',
    columns: [
      date('date'),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      text('size', 80),
      always(money('warehousePrice', 110)),
      integer('barcodesCount', 110),
      number('volume', 90),
      text('calcType', 180),
      number('warehouseCoef', 130),
      money('loyaltyDiscount', 130),
      text('subject'),
      text('warehouse', 140),
      optional(text('brand')),
      optional(id('barcode')),
      optional(number('palletCount', 90)),
      optional(integer('rowCount', 90)),
      technical(id('chrtId')),
    ],
    key: [...APART],
    mayLack: [...MAY_LACK],
    write: 'periods',
    whenAbsent: zeros([...SUMS, 'rowCount']),
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 8, reread: 7, column: 'date', isWhole: true }, analyticsTask({
        calls: calls.paidStorage,
        ask: ({ from, to }) => ({ query: { dateFrom: from, dateTo: to } }),
        rows: (body) => addedUp(rowsAt(body), { by: APART, mayLack: MAY_LACK, sums: SUMS }),
        firstPollMs: FIRST_POLL_MS,
      })),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'chrtId', theirs: 'chrtID' }], take: { title: 'title' } }],
    history: { usualDays: 30, kept: { days: 365 } },
    usualCalls: 12,
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant', 'warehouse'],
  size: [{ dataset: 'cards', factor: 30 }],
  isOffByDefault: true,
});
