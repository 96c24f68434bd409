import { defineDataset } from '../../sync/dataset';
import { offsetPages, rowsAt } from '../../sync/paging';
import { always, integer, money, percent, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const priceQuarantine = () => defineDataset({
  table: defineTable({
    id: 'priceQuarantine',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      always(money('oldPrice', 100)),
      percent('oldDiscount', 90),
      always(money('newPrice', 100)),
      percent('newDiscount', 90),
      money('priceDiff', 110),
      text('currencyIsoCode4217', 80),
    ],
    key: ['nmID'],
    write: 'snapshot',
    whenAbsent: { priceDiff: 0 },
    currency: 'currencyIsoCode4217',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: offsetPages({
        pageSize: 1000,
        call: calls.quarantineGoods,
        ask: ({ limit, offset }) => ({ query: { limit, offset } }),
        rows: (body) => rowsAt(body, 'data', 'quarantineGoods'),
      }),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nmID', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    freshForMs: 3_600_000,
  },
  group: 'goods',
  presets: ['sales'],
  size: [],
  isConfidential: true,
  isOffByDefault: true,
});
