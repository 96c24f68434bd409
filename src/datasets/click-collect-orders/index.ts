import { defineDataset } from '../../sync/dataset';
import { changing, coded, id, money, optional, text } from '../../tables/columns';
import { kopecks } from '../../tables/kopecks';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { assemblyColumns, assemblyJoins, assemblyOrders, OPEN_DAYS } from '../assembly';

/** Sold by the seller, fetched by the buyer. Half of the methods have a sandbox: a test token reads what they tell. */
export const clickCollectOrders = () => defineDataset({
  table: defineTable({
    id: 'clickCollectOrders',
    columns: [
      ...assemblyColumns.first,
      money('convertedFinalPrice', 110, kopecks('convertedFinalPrice')),
      coded(text('payMode', 120)),
      id('orderCode', 140),
      text('warehouseAddress', 220),
      ...assemblyColumns.rare,
      ...assemblyColumns.others,
      optional(changing(money('convertedOriginalPrice', 110))),
      optional(changing(money('convertedOriginalFinalPrice', 110))),
      ...assemblyColumns.technical,
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/in-store-pickup', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service', 'base'], paging: assemblyOrders('clickCollectOrders', calls.clickCollect) },
      { tokenTypes: ['test'], paging: assemblyOrders('clickCollectOrders', { ...calls.clickCollect, labels: undefined, finalPrices: undefined }) },
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
