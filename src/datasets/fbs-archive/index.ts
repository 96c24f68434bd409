import { defineDataset } from '../../sync/dataset';
import { months, nextPages, rowsAt } from '../../sync/paging';
import { boolean, coded, date, id, money, optional, technical, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { assemblyColumns, assemblyJoins, OPEN_DAYS } from '../assembly';

/** The archive has words where the other methods have numbers. */
const CARGO_TYPES: Readonly<Record<string, number>> = { mgt: 1, sgt: 2, kgtPlus: 3 };

/** Orders older than three months: an order that took long to end comes here later than others. */
export const fbsArchive = () => defineDataset({
  table: defineTable({
    id: 'fbsArchive',
    columns: [
      date('createdAt', 100),
      ...assemblyColumns.first.slice(1),
      text('supplyId', 130),
      ...assemblyColumns.rare,
      optional(money('scanPrice', 110, kopecks('scanPrice'))),
      optional(coded(text('crossBorderType', 120))),
      optional(boolean('isB2B', 90, inside('options', 'isB2B'))),
      optional(text('colorCode', 100)),
      ...assemblyColumns.technical,
      technical(optional(id('stickerId', 120))),
      technical(optional(id('orderUid', 240))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: months({ daysAgo: OPEN_DAYS, reread: 2 }, nextPages({
        call: calls.fbsArchive,
        first: 0,
        ask: (next, { from }) => ({ query: { year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)), next, limit: 1000 } }),
        next: (body) => Object(body).next,
        rows: (body) => rowsAt(body, 'orders').map(flat),
      })),
    }],
    joins: assemblyJoins,
    history: { usualDays: 365, kept: { days: 1095 } },
    usualCalls: 15,
    freshForMs: 24 * 3_600_000,
  },
  group: 'fbs',
  presets: [],
  size: [{ dataset: 'fbsOrders', factor: 4 }],
  isOffByDefault: true,
});

/** The archive sorts into parts what the other methods tell at once. */
function flat({ product, priceInfo, status, cargoType, ...order }: WireRow): WireRow {
  return { ...order, ...Object(product), ...Object(priceInfo), ...Object(status), cargoType: CARGO_TYPES[String(cargoType)] ?? cargoType };
}
