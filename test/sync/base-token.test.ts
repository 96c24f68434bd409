import { orders } from '../../src/datasets/orders';
import { stocks } from '../../src/datasets/stocks';
import type { Job } from '../../src/sync/job';
import { engineWorld, type EngineWorld, jobOf, LAMP, revived } from '../support/engine-world';
import { noAnswer, ok, type Scripted, status } from '../support/scripted-http';

const BASE = { ...LAMP, tokenType: 'base' } as const;
const REMAINS = '/api/v1/warehouse_remains';

/** Step after step, each as soon as the one before it said. */
function toTheEnd(world: EngineWorld, first: Job): string[] {
  let job = first;
  for (let result = world.step([job]); !result.isFinished; result = world.step([job])) {
    world.clock.pass(Number(result.resumeAtMs) - world.clock.nowMs());
    job = revived(job, world);
  }
  return world.http.log.map((line) => line.replace(/\?.*/, ''));
}

const created = (taskId: string): Scripted => ok({ data: { taskId } });
const being = (word: string): Scripted => ok({ data: { status: word } });
const ITEM = { nmId: 1, barcode: '2000000000101', warehouses: [{ warehouseName: 'Tula', quantity: 5 }] };

describe('a report made in the background', () => {
  test('is ordered, looked at and fetched, each with the wait that a base token has to keep', () => {
    const world = engineWorld({
      [`GET ${REMAINS}`]: [created('t1')],
      [`GET ${REMAINS}/tasks/t1/status`]: [being('processing'), being('done')],
      [`GET ${REMAINS}/tasks/t1/download`]: [ok([ITEM])],
    }, ['stocks', 'cards']);
    expect(toTheEnd(world, jobOf(stocks(), BASE))).toEqual([
      `0s GET ${REMAINS}`,
      `60s GET ${REMAINS}/tasks/t1/status`,
      `960.5s GET ${REMAINS}/tasks/t1/status`,
      `960.5s GET ${REMAINS}/tasks/t1/download`,
    ]);
    expect(world.tables['stocks']?.rows).toEqual([{ shop: 'Lamp', ...ITEM, warehouseName: 'Tula', quantity: 5, inWayToClient: 0, inWayFromClient: 0 }]);
    expect(world.stored['stocks']).toMatchObject({ status: 'done', rows: 1, calls: 4 });
  });

  test('keeps its place through an execution that ends and a network that fails', () => {
    const world = engineWorld({
      [`GET ${REMAINS}`]: [created('t1')],
      [`GET ${REMAINS}/tasks/t1/status`]: [being('done')],
      [`GET ${REMAINS}/tasks/t1/download`]: [noAnswer('network'), ok([ITEM])],
    }, ['stocks', 'cards']);
    expect(toTheEnd(world, jobOf(stocks(), BASE)).slice(2)).toEqual([`60s GET ${REMAINS}/tasks/t1/download`, `960.5s GET ${REMAINS}/tasks/t1/download`]);
    expect(world.stored['stocks']?.status).toBe('done');
  });

  test('that is lost is ordered anew', () => {
    const world = engineWorld({
      [`GET ${REMAINS}`]: [created('t1'), created('t2')],
      [`GET ${REMAINS}/tasks/t1/status`]: [being('canceled')],
      [`GET ${REMAINS}/tasks/t2/status`]: [being('done')],
      [`GET ${REMAINS}/tasks/t2/download`]: [status(204, '')],
    }, []);
    expect(toTheEnd(world, jobOf(stocks(), BASE))).toEqual([
      `0s GET ${REMAINS}`,
      `60s GET ${REMAINS}/tasks/t1/status`,
      `900.5s GET ${REMAINS}`,
      `960.5s GET ${REMAINS}/tasks/t2/status`,
      `960.5s GET ${REMAINS}/tasks/t2/download`,
    ]);
  });
});

test('orders, of which a base token gets a page in three hours, end with a page that WB cannot have cut', () => {
  const world = engineWorld({ 'GET /api/v1/supplier/orders': [ok([{ srid: 'a', lastChangeDate: '2026-01-02T10:00:00' }])] }, ['orders', 'cards']);
  expect(toTheEnd(world, jobOf(orders(), BASE))).toEqual(['0s GET /api/v1/supplier/orders']);
  expect(world.stored['orders']).toMatchObject({ status: 'done', saved: { dateFrom: '2026-01-02T10:00:00' } });
});
