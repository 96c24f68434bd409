import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { coded, dateTime, id, integer, optional, percent, sometimes, technical, text } from '../../tables/columns';
import { itemsInside, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

export const promotionDetails = () => defineDataset({
  table: defineTable({
    id: 'promotionDetails',
    columns: [
      text('name', 260),
      dateTime('startDateTime'),
      dateTime('endDateTime'),
      coded(text('type', 120)),
      percent('participationPercentage', 120),
      integer('inPromoActionTotal', 110),
      integer('inPromoActionLeftovers', 130),
      integer('notInPromoActionTotal', 110),
      integer('notInPromoActionLeftovers', 130),
      sometimes(integer('exceptionProductsCount', 120)),
      text('ranging', 220, levelsOf),
      optional(text('advantages', 240, (row) => itemsInside(row, 'advantages').join(', '))),
      optional(text('description', 300)),
      technical(id('id')),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: inBatchesOf({ table: 'promotions', column: 'current', size: 100 }, single({
        call: calls.promotionDetails,
        ask: ({ values }) => ({ query: { promotionIDs: values } }),
        rows: (body) => (body === null ? [] : rowsAt(body, 'data', 'promotions')),
      })),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** What share of the products lifts the others how far in search. */
function levelsOf(row: WireRow): string {
  return rowsInside(row, 'ranging').filter(({ boost }) => boost !== undefined).map(({ participationRate, boost }) => `${participationRate} % → +${boost} %`).join('; ');
}
