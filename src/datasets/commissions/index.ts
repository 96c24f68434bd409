import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { id, optional, percent, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const commissions = () => defineDataset({
  table: defineTable({
    id: 'commissions',
    columns: [
      text('parentName', 180),
      text('subjectName', 200),
      percent('paidStorageKgvp', 110),
      percent('kgvpMarketplace', 110),
      percent('kgvpSupplier', 110),
      percent('kgvpSupplierExpress', 110),
      percent('kgvpPickup', 110),
      percent('kgvpBooking', 110),
      // Which of these WB sends depends on the seller's country.
      optional(sometimes(percent('kgvpPaidStorageUz', 110))),
      optional(sometimes(percent('kgvpMarketplaceUz', 110))),
      optional(sometimes(percent('kgvpSupplierUz', 110))),
      optional(sometimes(percent('kgvpChina', 110))),
      optional(sometimes(percent('kgvpTurkey', 110))),
      optional(sometimes(percent('kgvpUAE', 110))),
      technical(id('subjectID')),
    ],
    key: ['subjectID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/wb-tariffs', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.commissions, ask: () => ({ query: { locale: 'ru' } }), rows: (body) => rowsAt(body, 'report') }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});
