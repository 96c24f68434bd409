import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { coded, dateTime, id, integer, technical, text } from '../../tables/columns';
import { isNothing, rowsInside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { idsAs } from '../assembly';

/** Codes of labelled goods and what WB thinks of them; a month after the order nobody adds one. */
export const fbsLabels = () => defineDataset({
  table: defineTable({
    id: 'fbsLabels',
    columns: [
      dateTime('createdAt'),
      text('article'),
      integer('nmId', 100),
      text('title', 220),
      coded(text('kind', 140, ({ key }) => key)),
      text('value', 260),
      coded(text('decision', 220)),
      text('supplyId', 150),
      technical(id('id')),
      technical(id('key', 140)),
    ],
    key: ['id', 'key'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: inBatchesOf({ table: 'fbsOrders', column: 'id', size: 100, newer: { column: 'createdAt', days: 30 } }, single({
        call: calls.fbsLabels,
        ask: idsAs('orders'),
        rows: (body) => rowsAt(body, 'orders').flatMap((order) =>
          rowsInside(order, 'metaDetails').map((label) => (isNothing(label) ? label : { ...label, id: order.id }))),
      })),
    }],
    joins: [{
      table: 'fbsOrders',
      on: [{ ours: 'id', theirs: 'id' }],
      take: { createdAt: 'createdAt', article: 'article', nmId: 'nmId', title: 'title', supplyId: 'supplyId' },
    }],
    usualCalls: 30,
    freshForMs: 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'fbsOrders', factor: 1 }],
  isOffByDefault: true,
});
