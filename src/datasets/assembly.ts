import { bringing, dateWindows, inBatchesOf, nextPages, oneAfterAnother, rowsAt, single, together } from '../sync/paging';
import type { Asked, Given, Paging } from '../sync/paging/paging';
import { always, boolean, changing, coded, dateTime, id, integer, money, optional, technical, text } from '../tables/columns';
import { inside, listInside, rowsInside } from '../tables/inside';
import { isBlank } from '../tables/key';
import { kopecks } from '../tables/kopecks';
import type { WireRow } from '../tables/table';
import type { WbCall } from '../wb/calls';
import { currencyOf } from '../wb/money/currency';
import { bareNumber } from '../wb/answer/json';
import { addDays, mskStartOfDayMs } from '../wb/time/moscow-time';

/** WB answers for thirty days of its own calendar, which is not that of Moscow. */
const WINDOW_DAYS = 29;
/** Older orders have come to their end. */
export const OPEN_DAYS = 90;

interface SchemeCalls {
  fresh: WbCall;
  list: WbCall;
  statuses: WbCall;
  /** How the statuses' method calls the numbers that it is asked for. */
  idsOfStatuses?: string;
  deliveryDates?: WbCall | undefined;
  labels?: WbCall | undefined;
  finalPrices?: WbCall | undefined;
}

/** Columns of what is sold without WB's warehouses, whoever brings it to the buyer. */
export const assemblyColumns = {
  first: [
    always(dateTime('createdAt')),
    coded(changing(text('supplierStatus', 150))),
    coded(changing(text('wbStatus', 170))),
    text('article'),
    integer('nmId', 100),
    text('title', 220),
    text('techSize', 80),
    id('barcode', 120, (order) => listInside(order, 'skus')?.[0]),
    money('convertedPrice', 110, kopecks('convertedPrice')),
    text('warehouseName', 140),
  ],
  rare: [
    optional(boolean('isZeroOrder', 110)),
    optional(text('currency', 80, ({ convertedCurrencyCode }) => currencyOf(convertedCurrencyCode))),
    optional(money('price', 110, kopecks('price'))),
    optional(text('saleCurrency', 90, ({ currencyCode }) => currencyOf(currencyCode))),
    optional(coded(text('cargoType', 110))),
  ],
  others: [
    optional(boolean('isB2b', 90, inside('options', 'isB2b'))),
    optional(changing(text('labels', 240))),
  ],
  technical: [
    technical(id('rid', 240)),
    technical(id('id')),
    technical(optional(id('chrtId'))),
    technical(optional(id('warehouseId', 100))),
  ],
};

export const assemblyJoins = [
  { table: 'cards', on: [{ ours: 'chrtId', theirs: 'chrtID' }], take: { title: 'title', techSize: 'techSize' } },
  { table: 'sellerWarehouses', on: [{ ours: 'warehouseId', theirs: 'id' }], take: { warehouseName: 'name' } },
] as const;

/** Orders created in a period, page after page. */
export function assemblyList(call: WbCall): Paging {
  return dateWindows({ days: WINDOW_DAYS, reread: WINDOW_DAYS - 1 }, nextPages({
    call,
    first: 0,
    ask: (next, { from, to }) => ({ query: { limit: 1000, next, dateFrom: mskStartOfDayMs(from) / 1000, dateTo: mskStartOfDayMs(addDays(to, 1)) / 1000 - 1 } }),
    next: (body) => Object(body).next,
    rows: (body) => rowsAt(body, 'orders'),
  }));
}

/** Reads `inner` for the numbers of the orders that stand in the dataset's own sheet and may still change. */
export function ofOpenOrders(table: string, inner: Paging, size = 1000): Paging {
  return bringing('changing', inBatchesOf({ table, column: 'id', size, isOwn: true, newer: { column: 'createdAt', days: OPEN_DAYS } }, inner));
}

/** The numbers as the body of a request has them. */
export function idsAs(name: string): (given: Given) => Asked {
  return ({ values }) => ({ body: { [name]: values.map(bareNumber) } });
}

/**
 * WB lists new orders and finished ones, and none between: those are known because they stood in the sheet as new ones. What becomes of
 * them, other methods tell by their numbers.
 */
export function assemblyOrders(table: string, { fresh, list, statuses, idsOfStatuses = 'ordersIds', deliveryDates, labels, finalPrices }: SchemeCalls): Paging {
  return oneAfterAnother([
    bringing('lasting', single({ call: fresh, rows: (body) => rowsAt(body, 'orders') })),
    bringing('lasting', assemblyList(list)),
    ofOpenOrders(table, together({
      by: 'id',
      methods: [
        { call: statuses, ask: idsAs(idsOfStatuses), rows: (body) => rowsAt(body, 'orders').flatMap(statusOf) },
        ...(deliveryDates === undefined ? [] : [{ call: deliveryDates, ask: idsAs('orders'), rows: (body: unknown) => rowsAt(body, 'orders').map(dateOf) }]),
        ...(labels === undefined ? [] : [{ call: labels, ask: idsAs('ordersIds'), rows: (body: unknown) => rowsAt(body, 'orders').map(labelsOf) }]),
        ...(finalPrices === undefined ? [] : [{ call: finalPrices, ask: idsAs('orders'), rows: (body: unknown) => rowsAt(body, 'results').map(pricesOf) }]),
      ],
    })),
  ]);
}

/** WB has forgotten an order for which it gives an error in place of a state. */
function statusOf({ id: own, orderId = own, supplierStatus, wbStatus, errors }: WireRow): WireRow[] {
  return isBlank(supplierStatus) && listInside({ errors }, 'errors')?.length !== 0 ? [] : [{ id: orderId, supplierStatus, wbStatus }];
}

function dateOf({ id: own, dDate, dTimeFrom, dTimeTo }: WireRow): WireRow {
  return { id: own, dDate, dTime: [dTimeFrom, dTimeTo].filter((time) => !isBlank(time)).join('–') };
}

/** What is filled in, such as a code of «Честный знак». */
function labelsOf(order: WireRow): WireRow {
  const filled = rowsInside(order, 'metaDetails').filter(({ value }) => !isBlank(value));
  return { id: order.orderId, labels: filled.map(({ key, value }) => `${String(key)} ${String(value)}`).join(', ') };
}

function pricesOf(order: WireRow): WireRow {
  const price = (name: string) => kopecks('data', name)(order) ?? null;
  return { id: order.orderId, convertedOriginalPrice: price('convertedOriginalPrice'), convertedOriginalFinalPrice: price('convertedOriginalFinalPrice') };
}
