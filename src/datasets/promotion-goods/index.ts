import { defineDataset } from '../../sync/dataset';
import { eachOf, offsetPages, oneAfterAnother, params, rowsAt } from '../../sync/paging';
import { boolean, id, integer, money, percent, technical, text } from '../../tables/columns';
import { isNothing } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** WB does not tell of the products of automatic promotions. */
const list = offsetPages({
  call: calls.promotionGoods,
  pageSize: 1000,
  ask: ({ limit, offset }, { values, params: fixed }) => ({ query: { promotionID: String(values[0]), ...fixed, limit, offset } }),
  rows: (body, { values: [promotionId] }) => (body === null ? [] : rowsAt(body, 'data', 'nomenclatures').map((row) => (isNothing(row) ? row : { ...row, nmId: row.id, promotionId }))),
});

export const promotionGoods = () => defineDataset({
  table: defineTable({
    id: 'promotionGoods',
    columns: [
      text('promotion', 240),
      integer('nmId', 100),
      text('vendorCode'),
      text('title', 220),
      boolean('inAction', 110),
      money('price', 110),
      percent('discount', 100),
      money('planPrice', 120),
      percent('planDiscount', 120),
      text('currencyCode', 80),
      technical(id('promotionId')),
    ],
    key: ['promotionId', 'nmId'],
    currency: 'currencyCode',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: eachOf({ table: 'promotions', column: 'open' }, oneAfterAnother([params({ inAction: true }, list), params({ inAction: false }, list)])),
    }],
    joins: [
      { table: 'promotions', on: [{ ours: 'promotionId', theirs: 'id' }], take: { promotion: 'name' } },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } },
    ],
    usualCalls: 10,
    freshForMs: 6 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [{ dataset: 'cards', factor: 2 }],
  isOffByDefault: true,
});
