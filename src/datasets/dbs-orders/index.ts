import { defineDataset } from '../../sync/dataset';
import { changing, coded, date, id, money, optional, personal, technical, text } from '../../tables/columns';
import { kopecks } from '../../tables/kopecks';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { assemblyColumns, assemblyJoins, assemblyOrders, OPEN_DAYS } from '../assembly';

/** Sold and brought by the seller. Half of the methods have a sandbox: a test token reads what they tell. */
export const dbsOrders = () => defineDataset({
  table: defineTable({
    id: 'dbsOrders',
    columns: [
      ...assemblyColumns.first,
      money('convertedFinalPrice', 110, kopecks('convertedFinalPrice')),
      changing(date('dDate', 100)),
      changing(text('dTime', 110)),
      coded(text('deliveryType', 130)),
      ...assemblyColumns.rare,
      ...assemblyColumns.others,
      optional(changing(money('convertedOriginalPrice', 110))),
      optional(changing(money('convertedOriginalFinalPrice', 110))),
      optional(text('colorCode', 100)),
      personal(text('comment', 220)),
      optional(id('wbStickerId', 120)),
      ...assemblyColumns.technical,
      technical(id('groupId', 240)),
      technical(optional(id('orderUid', 240))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-dbs', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service', 'base'], paging: assemblyOrders('dbsOrders', calls.dbs) },
      { tokenTypes: ['test'], paging: assemblyOrders('dbsOrders', { ...calls.dbs, labels: undefined, finalPrices: undefined }) },
    ],
    joins: assemblyJoins,
    history: { usualDays: OPEN_DAYS, kept: { days: 365 } },
    usualCalls: 9,
    freshForMs: 10 * 60_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'orders', factor: 0.1 }],
  isOffByDefault: true,
});
