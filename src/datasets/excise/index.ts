import { defineDataset } from '../../sync/dataset';
import { dateWindows, rowsAt, single } from '../../sync/paging';
import { coded, date, id, integer, money, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Off until chosen: a row for each sold item that bears a code of the state's marking. */
export const excise = () => defineDataset({
  table: defineTable({
    id: 'excise',
    columns: [
      date('fiscal_dt', 110),
      coded(text('operation', 150, ({ operation_type_id: code }) => code)),
      text('vendorCode'),
      integer('nm_id', 100),
      text('title', 220),
      money('price', 110),
      text('currency_name_short', 80),
      id('excise_short', 260),
      id('barcode'),
      text('name', 110),
      id('fiscal_doc_number'),
      optional(id('fiscal_drive_number', 150)),
      optional(id('rid')),
      technical(id('srid', 240)),
      technical(id('operation_type_id', 100)),
    ],
    key: ['excise_short', 'srid', 'operation_type_id'],
    mayLack: ['srid', 'operation_type_id'],
    currency: 'currency_name_short',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      // A body without countries asks for all of them.
      paging: dateWindows({ days: 31, reread: 14 }, single({
        call: calls.exciseReport,
        ask: ({ from, to }) => ({ query: { dateFrom: from, dateTo: to }, body: {} }),
        rows: (body) => rowsAt(body, 'response', 'data'),
      })),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nm_id', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    history: { usualDays: 30, kept: { days: 365 } },
    freshForMs: 24 * 3_600_000,
  },
  group: 'money',
  presets: [],
  size: [{ dataset: 'sales', factor: 1 }],
  isOffByDefault: true,
});
