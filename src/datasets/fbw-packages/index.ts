import { defineDataset } from '../../sync/dataset';
import { eachOf, rowsAt, single } from '../../sync/paging';
import { date, id, integer, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { ALIVE } from '../fbw-supplies';

export const fbwPackages = () => defineDataset({
  table: defineTable({
    id: 'fbwPackages',
    columns: [
      date('supplyDate'),
      id('supplyID', 110),
      text('warehouseName', 160),
      id('packageCode', 160),
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      text('techSize', 80),
      integer('quantity', 90),
      integer('packageQuantity', 110),
      id('barcode'),
    ],
    key: ['supplyID', 'packageCode', 'barcode'],
    mayLack: ['barcode'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbw', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: eachOf(ALIVE, single({
        call: calls.fbwPackages,
        ask: ({ values: [ID] }) => ({ params: { ID: String(ID) } }),
        rows: (body, { values: [supplyID] }) => rowsAt(body).flatMap((box) => goodsIn(box, supplyID)),
      })),
    }],
    joins: [
      { table: 'fbwSupplies', on: [{ ours: 'supplyID', theirs: 'supplyID' }], take: { supplyDate: 'supplyDate', warehouseName: 'warehouseName' } },
      { table: 'cards', on: [{ ours: 'barcode', theirs: 'barcode' }], take: { vendorCode: 'vendorCode', nmID: 'nmID', title: 'title', techSize: 'techSize' } },
    ],
    usualCalls: 30,
    freshForMs: 6 * 3_600_000,
  },
  group: 'stock',
  presets: [],
  size: [{ dataset: 'fbwSupplyGoods', factor: 2 }],
  isOffByDefault: true,
});

/** A box that nothing is told of is a row, too. */
function goodsIn({ packageCode, quantity, ...box }: WireRow, supplyID: string | undefined): WireRow[] {
  const goods = rowsInside(box, 'barcodes');
  const own = { packageCode, packageQuantity: quantity, supplyID };
  return goods.length === 0 ? [{ ...own, barcode: null, quantity: null }] : goods.map((good) => ({ ...good, ...own }));
}
