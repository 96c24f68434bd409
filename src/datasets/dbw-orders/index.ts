import { defineDataset } from '../../sync/dataset';
import { changing, date, id, optional, personal, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { assemblyColumns, assemblyJoins, assemblyOrders, OPEN_DAYS } from '../assembly';

/** Sold from the seller's warehouse, brought by a courier of WB. */
export const dbwOrders = () => defineDataset({
  table: defineTable({
    id: 'dbwOrders',
    columns: [
      ...assemblyColumns.first,
      changing(date('dDate', 100)),
      changing(text('dTime', 110)),
      ...assemblyColumns.rare,
      ...assemblyColumns.others,
      optional(text('colorCode', 100)),
      personal(text('comment', 220)),
      ...assemblyColumns.technical,
      technical(id('groupId', 240)),
      technical(optional(id('orderUid', 240))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-dbw', checkedOn: '2026-10-09' },
    routes: [
      { tokenTypes: ['personal', 'service', 'base'], paging: assemblyOrders('dbwOrders', { ...calls.dbw, idsOfStatuses: 'orders' }) },
    ],
    joins: assemblyJoins,
    history: { usualDays: OPEN_DAYS, kept: { days: 365 } },
    usualCalls: 8,
    freshForMs: 10 * 60_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'orders', factor: 0.1 }],
  isOffByDefault: true,
});
