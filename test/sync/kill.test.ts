import { cards } from '../../src/datasets/cards';
import { finance } from '../../src/datasets/finance';
import { orders } from '../../src/datasets/orders';
import { stocks } from '../../src/datasets/stocks';
import type { Dataset } from '../../src/sync/dataset';
import type { Route } from '../../src/sync/source';
import type { JobState } from '../../src/sync/job';
import { lastChangeDatePages, offsetPages, rowsAt } from '../../src/sync/paging';
import { calls } from '../../src/wb/calls';
import { LAMP, NOW } from '../support/engine-world';
import { manualClock } from '../support/manual-clock';
import { memoryStore } from '../support/memory-store';
import { memoryWorkbook } from '../support/memory-workbook';
import { type Life, life } from '../support/mortal';
import { ORDERS_A_PAGE, pagingWb, type WbShop } from '../support/paging-wb';
import { execution } from '../support/refresh-run';

const STOCKS = 'POST /api/analytics/v1/stocks-report/wb-warehouses';
const STOCK_ROWS_A_PAGE = 3;

/** The real dataset with pages of three rows: the real ones hold 200,000. */
const [STOCKS_ROUTE] = stocks().source.routes as readonly [Route, ...Route[]];
const PAGED_STOCKS: Dataset = {
  ...stocks(),
  source: {
    ...stocks().source,
    routes: [{
      ...STOCKS_ROUTE,
      paging: offsetPages({
        call: calls.wbWarehouses,
        pageSize: STOCK_ROWS_A_PAGE,
        ask: ({ limit, offset }) => ({ body: { limit, offset } }),
        rows: (body) => rowsAt(body, 'data', 'items'),
      }),
    }],
  },
};

/** The same for orders: WB cuts them at 80,000 rows. */
const PAGED_ORDERS: Dataset = {
  ...orders(),
  source: {
    ...orders().source,
    routes: [{
      ...orders().source.routes[0] as Route,
      paging: lastChangeDatePages({ call: calls.orders, pageCap: ORDERS_A_PAGE, keptDays: 90 }),
    }],
  },
};
const DATASETS: readonly Dataset[] = [cards(), PAGED_ORDERS, PAGED_STOCKS, finance()];

const numbers = (count: number): number[] => Array.from({ length: count }, (_none, at) => at + 1);

const SHOP: WbShop = {
  cards: numbers(230).map((nmID) => ({
    nmID, vendorCode: `article-${nmID}`, title: `Lamp ${nmID}`, updatedAt: '2026-01-01T10:00:00Z',
    sizes: [{ chrtID: 1_000 + nmID, techSize: '0', skus: [`20000000${1_000 + nmID}`] }],
  })),
  // Two changes in the same second, at the end of a page.
  orders: numbers(9).map((at) => ({ srid: `order-${at}`, nmId: at, totalPrice: 100 * at, lastChangeDate: `2025-12-0${at === 5 ? 4 : at}T10:00:00` })),
  stocks: numbers(7).map((at) => ({ nmId: at, chrtId: 1_000 + at, warehouseName: 'Tula', quantity: at, inWayToClient: 0, inWayFromClient: 0 })),
  finance: numbers(12).map((at) => ({ rrdId: 9_000_000 + at, srid: `order-${at}`, forPay: '90.10', quantity: 1 })),
};

/** A refresh from an empty file to its end, over as many executions as it takes. */
function refresh(firstLife: Life) {
  const clock = manualClock(NOW);
  const wb = pagingWb(SHOP, clock);
  const workbook = memoryWorkbook();
  const lasting = { clock, http: wb, workbook, states: memoryStore(), throttles: memoryStore() };
  let present = firstLife;
  let executions = 0;
  for (;;) {
    executions += 1;
    expect(executions).toBeLessThan(50);
    const result = resultOf(() => execution(lasting, DATASETS, LAMP, present));
    if (present.isOver) present = life();
    else if ('error' in result) throw result.error;
    else if (result.isFinished) break;
    else clock.pass(Number(result.resumeAtMs) - clock.nowMs());
  }
  const states = DATASETS.map(({ id }) => JSON.parse(lasting.states.values[id] as string) as JobState);
  return {
    executions,
    minutes: (clock.nowMs() - NOW) / 60_000,
    sheets: Object.fromEntries(DATASETS.map(({ id }) => [id, workbook.rows(id, { fingerprint: true })])),
    misread: workbook.misread,
    states: states.map(({ status, rows, saved, error }) => ({ status, rows, saved, error })),
    requests: wb.requests,
    refusals: wb.refusals,
  };
}

/** Nothing is caught for good: a dead execution fails at every call, a living one must not fail at all. */
function resultOf<T extends object>(work: () => T): T | { error: unknown } {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}

const counted = life();
const whole = refresh(counted);
const stockPagesOf = (requests: readonly string[]): number => requests.filter((call) => call === STOCKS).length;

test('the whole refresh fills its sheets in as few calls as there are pages', () => {
  expect(Object.fromEntries(whole.requests.map((call) => [call, whole.requests.filter((one) => one === call).length]))).toEqual({
    'POST /content/v2/get/cards/list': 3,
    'GET /api/v1/supplier/orders': 4,
    [STOCKS]: 3,
    'POST /api/finance/v1/sales-reports/detailed': 4,
  });
  expect(whole.refusals).toEqual([]);
  expect(whole.misread).toEqual([]);
  expect(Object.values(whole.sheets).map((rows) => rows.length - 1)).toEqual([230, 9, 7, 12]);
  expect(whole.states.map(({ status, rows }) => [status, rows])).toEqual([['done', 230], ['done', 12], ['done', 7], ['done', 12]]);
  expect(whole.sheets['stocks']?.[3]?.slice(0, 8)).toEqual(['Lamp', 'article-3', 3, 'Lamp 3', '0', '200000001003', 'Tula', 3]);
  expect([whole.executions, Math.floor(whole.minutes)]).toEqual([4, 3]);
});

describe('killed before any call of a port, the refresh', () => {
  const more = { pages: 0, stockPages: 0 };

  test.each(numbers(counted.calls))('%i, ends in the same sheets', (call) => {
    const doomed = life(call);
    const killed = refresh(doomed);
    expect(doomed.isOver).toBe(true);
    expect(killed.sheets).toEqual(whole.sheets);
    expect(killed.misread).toEqual([]);
    expect(killed.states).toEqual(whole.states);
    expect(killed.refusals).toEqual([]);
    const moreStockPages = stockPagesOf(killed.requests) - stockPagesOf(whole.requests);
    more.stockPages = Math.max(more.stockPages, moreStockPages);
    more.pages = Math.max(more.pages, killed.requests.length - whole.requests.length - moreStockPages);
  });

  test('asks for one page more at most, and of a snapshot for the three that were in memory', () => {
    expect(more).toEqual({ pages: 1, stockPages: 3 });
  });
});
