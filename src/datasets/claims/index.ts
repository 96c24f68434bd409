import { defineDataset } from '../../sync/dataset';
import { offsetPages, oneAfterAnother, params, rowsAt } from '../../sync/paging';
import { always, coded, dateTime, id, integer, money, optional, personal, technical, text } from '../../tables/columns';
import { listInside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { currencyOf } from '../../wb/money/currency';

/** WB shows those of the last fourteen days; what has come before stays on the sheet. */
const list = offsetPages({
  call: calls.claims,
  pageSize: 200,
  ask: ({ limit, offset }, { params: fixed }) => ({ query: { ...fixed, limit, offset } }),
  rows: (body) => rowsAt(body, 'claims'),
});

export const claims = () => defineDataset({
  table: defineTable({
    id: 'claims',
    columns: [
      always(dateTime('dt')),
      text('vendorCode'),
      integer('nm_id', 100),
      text('imt_name', 220),
      coded(text('status', 130)),
      coded(text('status_ex', 220)),
      money('price', 100),
      dateTime('dt_update'),
      dateTime('order_dt'),
      id('srid', 200),
      optional(dateTime('delivery_dt')),
      personal(text('user_comment', 260)),
      optional(text('wb_comment', 240)),
      optional(integer('photos', 80, (claim) => listInside(claim, 'photos')?.length)),
      optional(coded(text('claim_type', 110))),
      text('currency_code', 80, (claim) => currencyOf(claim.currency_code)),
      technical(id('id', 280)),
    ],
    key: ['id'],
    version: 'dt_update',
    currency: 'currency_code',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: oneAfterAnother([params({ is_archive: false }, list), params({ is_archive: true }, list)]),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nm_id', theirs: 'nmID' }], take: { vendorCode: 'vendorCode' } }],
    history: { usualDays: 14, kept: { days: 14 } },
    freshForMs: 3 * 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [{ dataset: 'sales', factor: 0.02 }],
  isOffByDefault: true,
});
