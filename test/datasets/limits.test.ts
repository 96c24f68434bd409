import { allDatasets } from '../../src/datasets';
import { warehouseRemains } from '../../src/datasets/stocks/warehouse-remains';
import type { Paging } from '../../src/sync/source';
import { limitFor } from '../../src/wb/limits';
import type { TokenType } from '../../src/wb/token-type';
import { START } from './fixtures';

const all = allDatasets();
const remains = warehouseRemains();

/** As in WB's tables of 2026-10-09: seconds between calls, and the burst; a dash where the token may not go. */
it('keeps WB\'s limits', () => {
  const table = all.flatMap(({ id, source: { routes } }) =>
    routes.map(({ paging, tokenTypes }) => `${id}: ${(['personal', 'base', 'test'] as const)
      .map((type) => (tokenTypes.includes(type) ? limitText(paging, type) : '-')).join(', ')}`),
  );
  expect(table).toEqual([
    'cards: 0.6 s x5, 0.6 s x5, 0.6 s x5',
    'seller: 60 s x10, 86400 s x1, -',
    'orders: 60 s x10, 10800 s x1, 60 s x10',
    'sales: 60 s x1, 7200 s x1, 60 s x1',
    'orderFeed: 60 s x1, 10800 s x1, -',
    'stocks: 20 s x1, -, -',
    'stocks: -, 900 s x1, -',
    'sellerStocks: 20 s x1, -, -',
    'prices: 0.6 s x5, 900 s x1, 0.6 s x5',
    'finance: 60 s x1, 43200 s x1, -',
    'financeByArticle: 60 s x1, -, -',
    'financeByArticle: -, 43200 s x1, -',
    'financeReports: 60 s x1, -, -',
    'balance: 60 s x1, 86400 s x1, -',
  ]);
});

it('opens every route that personal tokens may go to service tokens', () => {
  const pairs = all.flatMap(({ source }) => source.routes.map(({ tokenTypes }) => [tokenTypes.includes('personal'), tokenTypes.includes('service')]));
  expect(pairs.every(([personal, service]) => personal === service)).toBe(true);
});

it('counts the calls of a report by method, not by task', () => {
  const calls = ['poll', 'download'].map((phase) => remains.request({ phase, tasks: 1, taskId: 'a-b' }));
  expect(calls.map(({ path, limitGroup, limits }) => [path, limitGroup, limits.full])).toEqual([
    ['/api/v1/warehouse_remains/tasks/a-b/status', 'GET /api/v1/warehouse_remains/tasks/{task_id}/status', { intervalMs: 5000, burst: 5 }],
    ['/api/v1/warehouse_remains/tasks/a-b/download', 'GET /api/v1/warehouse_remains/tasks/{task_id}/download', { intervalMs: 60_000, burst: 1 }],
  ]);
});

it('lets a base token look at its report a minute after ordering it', () => {
  const page = remains.read({ data: { taskId: 'a-b' } }, remains.start(START), { nowMs: 0, bytes: 0, isCostly: false });
  expect(page.waitMs).toBe(60_000);
});

function limitText(paging: Paging, type: TokenType): string {
  const { intervalMs, burst } = limitFor(paging.request(paging.start(START)).limits, type);
  return `${intervalMs / 1000} s x${burst}`;
}
