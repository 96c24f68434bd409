import { defineDataset } from '../../sync/dataset';
import { bringing, dateWindows, inBatchesOf, nextPages, oneAfterAnother, rowsAt, single } from '../../sync/paging';
import { always, boolean, changing, coded, dateTime, id, integer, money, optional, technical, text } from '../../tables/columns';
import { inside, listInside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { currencyOf } from '../../wb/currency';
import { bareNumber } from '../../wb/json';
import { addDays, mskStartOfDayMs } from '../../wb/moscow-time';

/** WB answers for thirty days of its own calendar, which is not that of Moscow. */
const WINDOW_DAYS = 29;
const KEPT_DAYS = 90;

const list = nextPages({
  call: calls.fbsOrders,
  first: 0,
  ask: (next, { from, to }) => ({ query: { limit: 1000, next, dateFrom: mskStartOfDayMs(from) / 1000, dateTo: mskStartOfDayMs(addDays(to, 1)) / 1000 - 1 } }),
  next: (body) => Object(body).next,
  rows: (body) => rowsAt(body, 'orders'),
});

const statuses = single({
  call: calls.fbsStatuses,
  ask: ({ values }) => ({ body: { orders: values.map(bareNumber) } }),
  rows: (body) => rowsAt(body, 'orders'),
});

/** What sellers assemble themselves. WB tells the state of an order by another method than the order. */
export const fbsOrders = () => defineDataset({
  table: defineTable({
    id: 'fbsOrders',
    columns: [
      always(dateTime('createdAt')),
      coded(changing(text('supplierStatus', 120))),
      coded(changing(text('wbStatus', 170))),
      text('article'),
      integer('nmId', 100),
      text('title', 220),
      text('techSize', 80),
      id('barcode', 120, (order) => listInside(order, 'skus')?.[0]),
      money('convertedPrice', 110, kopecks('convertedPrice')),
      text('warehouseName', 140),
      text('offices', 140, officesOf),
      text('supplyId', 130),
      optional(boolean('isZeroOrder', 110)),
      optional(changing(boolean('isCancellable', 110))),
      optional(text('currency', 80, ({ convertedCurrencyCode }) => currencyOf(convertedCurrencyCode))),
      optional(money('price', 110, kopecks('price'))),
      optional(text('saleCurrency', 90, ({ currencyCode }) => currencyOf(currencyCode))),
      optional(money('scanPrice', 110, kopecks('scanPrice'))),
      optional(coded(text('cargoType', 110))),
      optional(coded(text('crossBorderType', 120))),
      optional(boolean('isB2B', 90, inside('options', 'isB2B'))),
      optional(text('colorCode', 100)),
      optional(text('comment', 220)),
      technical(id('rid', 240)),
      technical(id('id')),
      technical(optional(id('orderUid', 240))),
      technical(optional(id('chrtId'))),
      technical(optional(id('warehouseId', 100))),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/orders-fbs', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: oneAfterAnother([
        bringing('lasting', dateWindows({ days: WINDOW_DAYS, reread: WINDOW_DAYS - 1 }, list)),
        bringing('changing', inBatchesOf({ table: 'fbsOrders', column: 'id', size: 1000, isOwn: true, newer: { column: 'createdAt', days: KEPT_DAYS } }, statuses)),
      ]),
    }],
    joins: [
      { table: 'cards', on: [{ ours: 'chrtId', theirs: 'chrtID' }], take: { title: 'title', techSize: 'techSize' } },
      { table: 'sellerWarehouses', on: [{ ours: 'warehouseId', theirs: 'id' }], take: { warehouseName: 'name' } },
    ],
    history: { usualDays: KEPT_DAYS, kept: { days: KEPT_DAYS } },
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
