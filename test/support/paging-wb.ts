import type { HttpAnswer, HttpPort, HttpRequest } from '../../src/ports/http';
import type { ManualClock } from './manual-clock';
import { onTheWire } from './scripted-http';

type Row = Readonly<Record<string, unknown>>;

/** The whole shop, every list in the order in which WB pages it. */
export interface WbShop {
  orders: readonly Row[];
  cards: readonly Row[];
  stocks: readonly Row[];
  finance: readonly Row[];
}

export interface PagingWb extends HttpPort {
  /** Requests that arrived: `GET /api/v1/supplier/orders`. */
  readonly requests: string[];
  readonly refusals: string[];
}

interface Method {
  answer: (shop: WbShop, request: { query: URLSearchParams; body: Row }) => unknown;
  /** WB's own table of limits, with nothing left for jitter. */
  intervalMs: number;
  burst: number;
}

export const ORDERS_A_PAGE = 4;
const FINANCE_ROWS_A_PAGE = 5;
const ANSWER_TAKES_MS = 300;

const METHODS: Readonly<Record<string, Method>> = {
  'GET /api/v1/supplier/orders': { answer: ordersPage, intervalMs: 60_000, burst: 10 },
  'POST /content/v2/get/cards/list': { answer: cardsPage, intervalMs: 600, burst: 5 },
  'POST /api/analytics/v1/stocks-report/wb-warehouses': { answer: stocksPage, intervalMs: 20_000, burst: 1 },
  'POST /api/finance/v1/sales-reports/detailed': { answer: financePage, intervalMs: 60_000, burst: 1 },
};

/** A small WB that pages and keeps its limits; it has no memory but of these, so that a repeated request gets its answer again. */
export function pagingWb(shop: WbShop, clock: ManualClock): PagingWb {
  const requests: string[] = [];
  const refusals: string[] = [];
  const fullAtMs = new Map<string, number>();

  const secondsToWait = (call: string, { intervalMs, burst }: Method): number => {
    const fullMs = Math.max(clock.nowMs(), fullAtMs.get(call) ?? 0) + intervalMs;
    const waitMs = fullMs - burst * intervalMs - clock.nowMs();
    if (waitMs <= 0) fullAtMs.set(call, fullMs);
    return waitMs / 1000;
  };

  return {
    requests,
    refusals,
    send: (request: HttpRequest) => {
      const { method, pathname, search, body = '{}' } = onTheWire(request);
      const call = `${method} ${pathname}`;
      const facts = METHODS[call];
      if (facts === undefined) throw new Error(`no method ${call}`);
      requests.push(call);
      const waitSec = secondsToWait(call, facts);
      if (waitSec > 0) {
        refusals.push(call);
        return { answer: answered(429, '{"title":"too many requests"}', { 'x-ratelimit-retry': String(waitSec) }) };
      }
      clock.pass(ANSWER_TAKES_MS);
      const page = facts.answer(shop, { query: new URLSearchParams(search), body: JSON.parse(body) as Row });
      return { answer: page === null ? answered(204, '') : answered(200, JSON.stringify(page)) };
    },
  };
}

function answered(status: number, text: string, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers, text, bytes: text.length };
}

/** Inclusive: the rows of the boundary come again. */
function ordersPage({ orders }: WbShop, { query }: { query: URLSearchParams }): unknown {
  const from = query.get('dateFrom') ?? '';
  return orders.filter(({ lastChangeDate }) => String(lastChangeDate) >= from).slice(0, ORDERS_A_PAGE);
}

function cardsPage({ cards }: WbShop, { body }: { body: Row }): unknown {
  const { cursor } = body['settings'] as { cursor: { limit: number; nmID?: number } };
  const page = cards.filter(({ nmID }) => Number(nmID) > (cursor.nmID ?? 0)).slice(0, cursor.limit);
  const last = page[page.length - 1];
  return { cards: page, cursor: { updatedAt: last?.['updatedAt'], nmID: last?.['nmID'], total: page.length } };
}

function stocksPage({ stocks }: WbShop, { body }: { body: Row }): unknown {
  const { offset, limit } = body as { offset: number; limit: number };
  return { data: { items: stocks.slice(offset, offset + limit) } };
}

/** The end is an empty answer, never a short page. */
function financePage({ finance }: WbShop, { body }: { body: Row }): unknown {
  const page = finance.filter(({ rrdId }) => Number(rrdId) > Number(body['rrdId'])).slice(0, FINANCE_ROWS_A_PAGE);
  return page.length === 0 ? null : page;
}
