import { defineDataset } from '../../sync/dataset';
import { nextPages, rowsAt } from '../../sync/paging';
import { boolean, coded, dateTime, id, optional, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const fbsSupplies = () => defineDataset({
  table: defineTable({
    id: 'fbsSupplies',
    columns: [
      dateTime('createdAt'),
      id('id', 150),
      text('name', 180),
      boolean('done', 90),
      dateTime('closedAt'),
      dateTime('scanDt'),
      text('officeName', 160),
      coded(text('cargoType', 130)),
      boolean('isPickupPointShipmentAllowed', 120),
      optional(text('recommendedName', 160)),
      optional(coded(text('crossBorderType', 120))),
      optional(boolean('isB2b', 90)),
      technical(optional(id('destinationOfficeId', 110))),
      technical(optional(id('recommendedWhId', 110))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: nextPages({
        call: calls.fbsSupplies,
        first: 0,
        ask: (next) => ({ query: { limit: 1000, next } }),
        next: (body) => Object(body).next,
        rows: (body) => rowsAt(body, 'supplies'),
      }),
    }],
    joins: [
      { table: 'wbOffices', on: [{ ours: 'destinationOfficeId', theirs: 'id' }], take: { officeName: 'name' } },
      { table: 'wbOffices', on: [{ ours: 'recommendedWhId', theirs: 'id' }], take: { recommendedName: 'name' } },
    ],
    usualCalls: 2,
    freshForMs: 30 * 60_000,
  },
  group: 'fbs',
  presets: ['warehouse'],
  size: [],
  isOffByDefault: true,
});
