import { warehouseRemains } from '../../src/datasets/stocks/warehouse-remains';
import { START } from './fixtures';

const remains = warehouseRemains();

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
