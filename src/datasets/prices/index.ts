import { defineDataset } from '../../sync/dataset';
import { offsetPages, rowsAt } from '../../sync/paging';
import { always, boolean, id, integer, money, optional, percent, picture, technical, text } from '../../tables/columns';
import { sizesIn } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

/** One row per size: WB lets sizes of some goods have prices of their own. */
export const prices = () => defineDataset({
  table: defineTable({
    id: 'prices',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      text('techSizeName', 80),
      id('barcode'),
      picture('picture'),
      always(money('price')),
      always(percent('discount')),
      always(money('discountedPrice')),
      percent('clubDiscount'),
      money('clubDiscountedPrice'),
      text('currencyIsoCode4217', 70),
      optional(boolean('editableSizePrice')),
      technical(id('sizeID')),
    ],
    key: ['nmID', 'sizeID'],
    mayLack: ['sizeID'],
    write: 'merge',
    currency: 'currencyIsoCode4217',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      isQuick: true,
      paging: offsetPages({
        pageSize: 1000,
        call: calls.goodsList,
        ask: ({ limit, offset }) => ({ query: { limit, offset } }),
        rows: (body) => rowsAt(body, 'data', 'listGoods'),
        spread: sizesOf,
      }),
    }],
    joins: [
      { table: 'cards', on: [{ ours: 'sizeID', theirs: 'chrtID' }], take: { barcode: 'barcode' } },
      { table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { title: 'title', picture: 'photo' } },
    ],
    freshForMs: 3_600_000,
  },
  group: 'goods',
  presets: ['sales'],
  size: [{ dataset: 'cards', factor: 1 }],
  isConfidential: true,
});

function sizesOf(good: WireRow): WireRow[] {
  return sizesIn(good, 'sizeID');
}
