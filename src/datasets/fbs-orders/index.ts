import { defineDataset } from '../../sync/dataset';
import { bringing, oneAfterAnother, rowsAt, single } from '../../sync/paging';
import { boolean, changing, coded, id, money, optional, personal, technical, text } from '../../tables/columns';
import { inside, listInside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { assemblyColumns, assemblyJoins, assemblyList, idsAs, ofOpenOrders, OPEN_DAYS } from '../assembly';

/** What sellers assemble themselves. WB tells the state of an order by another method than the order. */
export const fbsOrders = () => defineDataset({
  table: defineTable({
    id: 'fbsOrders',
    columns: [
      ...assemblyColumns.first,
      text('offices', 140, officesOf),
      text('supplyId', 130),
      ...assemblyColumns.rare,
      optional(changing(boolean('isCancellable', 110))),
      optional(money('scanPrice', 110, kopecks('scanPrice'))),
      optional(coded(text('crossBorderType', 120))),
      optional(boolean('isB2B', 90, inside('options', 'isB2B'))),
      optional(text('colorCode', 100)),
      personal(text('comment', 220)),
      ...assemblyColumns.technical,
      technical(optional(id('orderUid', 240))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: oneAfterAnother([
        bringing('lasting', assemblyList(calls.fbsOrders)),
        ofOpenOrders('fbsOrders', single({ call: calls.fbsStatuses, ask: idsAs('orders'), rows: (body) => rowsAt(body, 'orders') })),
      ]),
    }],
    joins: assemblyJoins,
    history: { usualDays: OPEN_DAYS, kept: { days: OPEN_DAYS } },
    usualCalls: 8,
    freshForMs: 10 * 60_000,
  },
  group: 'fbs',
  presets: ['warehouse'],
  size: [{ dataset: 'orders', factor: 0.3 }],
  isOffByDefault: true,
});

function officesOf(order: WireRow): string | null {
  return listInside(order, 'offices')?.join(', ') ?? null;
}
