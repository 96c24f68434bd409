import { gzipSync } from 'node:zlib';
import { type Arm, broken, edited, google, meanwhile, raw, refused, wb } from './lab/answers';

/**
 * - `complete`: the refresh ends with every row; `meanwhile` is the code that is told while it waits.
 * - `later`: the dataset ends without them, says so, and the next refresh has them.
 * - any other word: the dataset fails with this code, and the next refresh has every row.
 */
export interface Row {
  name: string;
  on: string;
  arm: Arm;
  outcome: string;
  meanwhile?: string;
  /** What else fails then, by title, and with which code. */
  also?: Readonly<Record<string, string>>;
  /** WB itself has other values afterwards, so only the keys are compared. */
  keysOnly?: boolean;
  /** Datasets that are not done yet fail with the same code; connecting the shop again brings all of them back. */
  isForAll?: boolean;
  /** Takes the add-on days of looking, so it is not in the sample. */
  isLong?: boolean;
}

const ORDERS = '/api/v1/supplier/orders';
const SALES = '/api/v1/supplier/sales';
const FINANCE = '/api/finance/v1/sales-reports/detailed';
const CARDS = '/content/v2/get/cards/list';
const FEED = '/api/analytics/v1/order-feed';
const STOCKS = '/api/analytics/v1/stocks-report/wb-warehouses';
const PRICES = '/api/v2/list/goods/filter';
const BALANCE = '/api/v1/account/balance';

type WireRow = Record<string, unknown>;
const row = (name: string, on: string, arm: Arm, outcome: string, told?: string): Row => ({ name, on, arm, outcome, ...(told === undefined ? {} : { meanwhile: told }) });
const retry = (seconds: string) => ({ 'X-Ratelimit-Retry': seconds });
const twice = { from: 1, to: 2 };

export const ROWS: readonly Row[] = [
  row('429, Retry 1', 'Заказы', refused(ORDERS, 429, 'limited by c122a060', 2, retry('1')), 'complete'),
  row('429, Retry 60', 'Продажи', refused(SALES, 429, 'limited by c122a060', twice, retry('60')), 'complete', 'WB_RATE_LIMIT'),
  row('429, Retry 27391', 'Финансы', refused(FINANCE, 429, 'limited by c122a060', 1, retry('27391')), 'complete', 'WB_RATE_LIMIT'),
  row('429 without Retry', 'Карточки', refused(CARDS, 429, 'limited by c122a060', twice), 'complete', 'WB_RATE_LIMIT'),
  row('429, Retry is garbage', 'Цены', refused(PRICES, 429, 'limited by c122a060', 1, retry('soon')), 'complete', 'WB_RATE_LIMIT'),
  row('429 of the seller-wide limiter', 'Заказы', refused(ORDERS, 429, 'Limited by global limiter, per seller x', twice), 'complete', 'WB_SELLER_LIMIT'),
  { ...row('401 in mid-run', 'Финансы', refused(FINANCE, 401, 'token problem; token is withdrawn', { from: 2 }), 'TOKEN_REJECTED'), isForAll: true },
  row('402', 'Продажи', refused(SALES, 402, 'payment required'), 'PAYMENT_REQUIRED'),
  row('403 of the category', 'Лента заказов', refused(FEED, 403, 'scope is not allowed for this resource'), 'CATEGORY_MISSING'),
  row('403 of the token type', 'Остатки', refused(STOCKS, 403, 'Base token is not allowed'), 'TOKEN_TYPE_NOT_ALLOWED'),
  row('404, the method is removed', 'Продажи', refused(SALES, 404, 'This method is deprecated'), 'WB_METHOD_REMOVED'),
  row('404, path not found', 'Баланс', refused(BALANCE, 404, 'path not found'), 'WB_METHOD_REMOVED'),
  row('400 as problem+json', 'Заказы', refused(ORDERS, 400, 'dateFrom is required'), 'WB_BAD_REQUEST'),
  row('400 as a list of errors', 'Заказы', wb(ORDERS, { status: 400, body: { errors: ['invalid dateFrom'] } }, { from: 2 }), 'WB_BAD_REQUEST'),
  row('409', 'Карточки', refused(CARDS, 409, 'conflict', { from: 2 }), 'WB_BAD_REQUEST'),
  row('413', 'Остатки', refused(STOCKS, 413, 'too large'), 'WB_BAD_REQUEST'),
  row('422', 'Цены', refused(PRICES, 422, 'unprocessable'), 'WB_BAD_REQUEST'),
  row('451', 'Карточки', refused(CARDS, 451, 'unavailable for legal reasons'), 'WB_BAD_REQUEST'),
  row('418', 'Продажи', refused(SALES, 418, 'teapot'), 'WB_UNKNOWN_STATUS'),
  row('301 to elsewhere', 'Баланс', wb(BALANCE, { status: 301, headers: { location: 'https://example.com/' } }), 'WB_UNKNOWN_STATUS'),
  row('500', 'Финансы', refused(FINANCE, 500, 'internal', { from: 2, to: 3 }), 'complete', 'WB_UNAVAILABLE'),
  row('502 with a page of HTML', 'Остатки', wb(STOCKS, { mutate: 'html502' }, twice), 'complete', 'WB_UNAVAILABLE'),
  row('503', 'Лента заказов', refused(FEED, 503, 'down', { from: 2, to: 3 }), 'complete', 'WB_UNAVAILABLE'),
  row('503 with Retry-After', 'Продажи', refused(SALES, 503, 'down', 1, { 'Retry-After': '900' }), 'complete', 'WB_UNAVAILABLE'),
  { ...row('503 for days', 'Продажи', refused(SALES, 503, 'down'), 'WB_UNAVAILABLE'), isLong: true },
  row('504', 'Цены', refused(PRICES, 504, 'late', twice), 'complete', 'WB_UNAVAILABLE'),
  row('connection reset', 'Заказы', wb(ORDERS, 'reset', { from: 2, to: 4 }), 'complete', 'NETWORK'),
  row('DNS failure', 'Карточки', broken(CARDS, 'ENOTFOUND', 3), 'complete', 'NETWORK'),
  row('time-out', 'Финансы', wb(FINANCE, 'timeout', twice), 'complete', 'NETWORK'),
  row('an answer over 50 MB, once', 'Финансы', broken(FINANCE, 'TOO_LARGE', 1), 'complete'),
  row('a page that is always over 50 MB', 'Баланс', broken(BALANCE, 'TOO_LARGE', 1e9), 'WB_PAGE_TOO_LARGE'),
  row('200 with an empty body', 'Заказы', wb(ORDERS, { mutate: 'empty' }, 1), 'later'),
  row('204 for rows that are there', 'Финансы', wb(FINANCE, { mutate: 'noContent' }, 1), 'later'),
  row('truncated JSON', 'Финансы', wb(FINANCE, { mutate: 'truncate' }, 2), 'complete'),
  row('JSON that is always truncated', 'Финансы', wb(FINANCE, { mutate: 'truncate' }, { from: 2 }), 'WB_UNREADABLE_ANSWER'),
  row('HTML with 200', 'Продажи', wb(SALES, raw('<html>maintenance</html>', { 'content-type': 'text/html' })), 'WB_UNREADABLE_ANSWER'),
  row('JSON with BOM', 'Заказы', wb(ORDERS, { mutate: 'bom' }), 'complete'),
  row('gzip', 'Баланс', wb(BALANCE, raw(gzipSync(JSON.stringify({ currency: 'RUB', current: 0, for_withdraw: 0 })), { 'content-encoding': 'gzip' }), 1), 'complete'),
  row('wrong content type', 'Продажи', wb(SALES, raw('[]', { 'content-type': 'image/png' }), 1), 'later'),
  row('unknown fields everywhere', 'Карточки', wb(CARDS, { mutate: 'unknownFields' }), 'complete'),
  row('null for an array', 'Заказы', wb(ORDERS, raw('null'), 1), 'later'),
  row('null inside the envelope', 'Остатки', wb(STOCKS, { status: 200, body: { data: { items: null } } }, 1), 'later'),
  row('an object for an array', 'Продажи', wb(SALES, { status: 200, body: { rows: [] } }), 'WB_UNKNOWN_SHAPE'),
  row('texts for rows', 'Продажи', wb(SALES, { status: 200, body: ['a', 'b'] }), 'WB_UNKNOWN_SHAPE'),
  row('rows without their keys', 'Продажи', wb(SALES, { status: 200, body: [{ lastChangeDate: '2026-11-20T10:00:00' }] }), 'KEY_MISSING'),
  row('«error: true» with 200', 'Цены', wb(PRICES, { status: 200, body: { data: null, error: true, errorText: 'no' } }), 'WB_ERROR_IN_ANSWER'),
  row('the last page twice', 'Финансы', wb(FINANCE, { mutate: 'duplicateLastPage' }, { from: 2 }), 'PAGINATION_STUCK'),
  row('overlapping pages', 'Финансы', edited(FINANCE, 2, (rows: WireRow[]) => [...rows.slice(0, 3), ...rows]), 'complete'),
  row('a page out of order', 'Заказы', edited(ORDERS, 2, (rows: WireRow[]) => [...rows].reverse()), 'complete'),
  {
    name: 'a row that changes between pages', on: 'Заказы', outcome: 'complete', keysOnly: true,
    arm: meanwhile(ORDERS, 2, ({ standIn, host }) => standIn.change({ touchOrders: 3 }, null, host.clock.nowMs())),
  },
  row('a short page that is not the last', 'Финансы', edited(FINANCE, 1, (rows: WireRow[]) => rows.slice(0, 2)), 'complete'),
  row('a cursor that stands still', 'Карточки', edited(CARDS, 2, ({ cards, cursor }: { cards: WireRow[]; cursor: WireRow }) => ({ cards, cursor: { ...cursor, nmID: 1, total: 4 } })), 'complete'),
  row('the offset is not minded', 'Остатки FBS', wb('/api/analytics/v1/stocks-report/seller-warehouses', { mutate: 'duplicateLastPage' }, { from: 2 }), 'PAGINATION_STUCK'),
  row('«Bandwidth quota exceeded»', 'Заказы', google(ORDERS, 'Bandwidth quota exceeded: https://statistics-api.wildberries.ru. Try reducing the rate of data transfer.', 2), 'complete', 'NETWORK'),
  row('«Service invoked too many times»', 'Продажи', google(SALES, 'Service invoked too many times for one day: urlfetch.', 2), 'complete', 'GOOGLE_DAILY_CALLS'),
  row('the clock jumps an hour ahead', 'Финансы', meanwhile(FINANCE, 2, ({ host }) => host.clock.advance(3_600_000)), 'complete'),
];

const TASK = '/api/v1/warehouse_remains';
const status = (of: string) => ({ status: 200, body: { data: { id: 'x', status: of } } });

/** Faults of the report that a base token gets its stocks by. */
export const REPORT_ROWS: readonly Row[] = [
  { ...row('a report task that fails once', 'Остатки', wb(`${TASK}/tasks/`, status('canceled'), 1), 'complete'), isLong: true },
  { ...row('a report task that is purged', 'Остатки', wb(`${TASK}/tasks/`, status('purged'), { from: 1, to: 2 }), 'complete'), isLong: true },
  { ...row('a report task that always fails', 'Остатки', wb(`${TASK}/tasks/`, status('canceled')), 'REPORT_FAILED'), isLong: true },
  { ...row('a report task that never ends', 'Остатки', wb(`${TASK}/tasks/`, status('processing')), 'REPORT_FAILED'), isLong: true },
];
