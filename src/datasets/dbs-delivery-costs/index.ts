import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { id, money, optional, text } from '../../tables/columns';
import { kopecks } from '../../tables/kopecks';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { currencyOf } from '../../wb/money/currency';
import { OPEN_DAYS } from '../assembly';

/** What buyers pay for delivery, once for all that goes to one of them from one warehouse. */
export const dbsDeliveryCosts = () => defineDataset({
  table: defineTable({
    id: 'dbsDeliveryCosts',
    columns: [
      id('groupID', 260),
      money('cost', 120, kopecks('convertedDeliveryCost')),
      text('currency', 80, ({ convertedCurrencyCode }) => currencyOf(convertedCurrencyCode)),
      optional(money('saleCost', 120, kopecks('deliveryCost'))),
      optional(text('saleCurrency', 90, ({ currencyCode }) => currencyOf(currencyCode))),
    ],
    key: ['groupID'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-dbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: inBatchesOf({ table: 'dbsOrders', column: 'groupId', size: 1000, newer: { column: 'createdAt', days: OPEN_DAYS } }, single({
        call: calls.dbs.deliveryCosts,
        ask: ({ values }) => ({ body: { groups: values } }),
        rows: (body) => rowsAt(body),
      })),
    }],
    freshForMs: 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'dbsOrders', factor: 1 }],
  isOffByDefault: true,
});
