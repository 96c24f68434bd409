import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { boolean, coded, id, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const sellerWarehouses = () => defineDataset({
  table: defineTable({
    id: 'sellerWarehouses',
    columns: [
      text('name', 200),
      coded(text('deliveryType', 180)),
      coded(text('cargoType', 130)),
      text('officeName', 180),
      text('officeAddress', 280),
      boolean('isProcessing', 120),
      boolean('isDeleting', 120),
      technical(id('id', 100)),
      technical(id('officeId', 100)),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{ tokenTypes: ['personal', 'service', 'base', 'test'], paging: single({ call: calls.sellerWarehousesList, rows: (body) => rowsAt(body) }), isQuick: true }],
    joins: [{ table: 'wbOffices', on: [{ ours: 'officeId', theirs: 'id' }], take: { officeName: 'name', officeAddress: 'address' } }],
    freshForMs: 3_600_000,
  },
  group: 'fbs',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
