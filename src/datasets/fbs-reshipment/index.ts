import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { dateTime, id, integer, technical, text } from '../../tables/columns';
import { isNothing } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Orders that WB did not find in a supply that it has scanned: they must be brought once more. */
export const fbsReshipment = () => defineDataset({
  table: defineTable({
    id: 'fbsReshipment',
    columns: [
      integer('waiting', 110),
      dateTime('createdAt'),
      text('article'),
      integer('nmId', 100),
      text('title', 220),
      text('techSize', 80),
      text('warehouseName', 140),
      id('supplyID', 150),
      technical(id('orderID')),
    ],
    key: ['orderID'],
    write: 'snapshot',
    whenAbsent: { waiting: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: single({
        call: calls.fbsReshipment,
        rows: (body) => rowsAt(body, 'orders').map((order) => (isNothing(order) ? order : { ...order, waiting: 1 })),
      }),
    }],
    joins: [{
      table: 'fbsOrders',
      on: [{ ours: 'orderID', theirs: 'id' }],
      take: { createdAt: 'createdAt', article: 'article', nmId: 'nmId', title: 'title', techSize: 'techSize', warehouseName: 'warehouseName' },
    }],
    freshForMs: 30 * 60_000,
  },
  group: 'fbs',
  presets: [],
  size: [],
  isOffByDefault: true,
});
