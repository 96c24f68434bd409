import { defineDataset } from '../../sync/dataset';
import { dateWindows, nextPages, rowsAt } from '../../sync/paging';
import { always, date, id, integer, money, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';

/** Well under the 50 MB that Google lets an answer have: a row is of some 500 bytes. */
const PAGE_ROWS = 50_000;

/** Off until chosen: a row for each payment is as many as there are sales. */
export const acquiring = () => defineDataset({
  table: defineTable({
    id: 'acquiring',
    columns: [
      date('acqDate', 110),
      // WB has renamed it in September 2026, and its specification of August has the earlier name.
      text('documentType', 110, ({ documentType, docTypeName }) => documentType ?? docTypeName),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      money('retailAmount', 120),
      always(money('acquiringFee', 120)),
      always(money('acquiringFeeVat', 110)),
      text('acquiringBank', 180),
      date('saleDate', 110),
      text('invoiceNumber', 140),
      date('invoiceDate', 110),
      text('currency', 80),
      optional(id('tin')),
      optional(id('taxRegistrationReasonCode')),
      optional(id('shkId')),
      technical(id('srid', 240)),
      technical(id('reportId')),
      technical(id('rrdId')),
    ],
    key: ['rrdId'],
    write: 'merge',
    currency: 'currency',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service'],
      // A report comes out weeks after its days.
      paging: dateWindows({ days: Infinity, reread: 60 }, nextPages({
        call: calls.acquiringDetailed,
        first: 0,
        ask: (rrdId, { from, to }) => ({ body: { dateFrom: from, dateTo: to, limit: PAGE_ROWS, rrdId: bareNumber(String(rrdId)) } }),
        next: (body) => lastOf(rowsAt(body))?.rrdId,
        rows: (body) => rowsAt(body),
      })),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 90, kept: { since: '2024-01-29' } },
    usualCalls: 2,
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: [],
  size: [{ dataset: 'sales', factor: 1 }],
  isOffByDefault: true,
});

function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
