import type { Cursor, Paging } from '../../src/sync/paging/paging';
import type { WireRow } from '../../src/tables/table';
import { engineWorld, jobOf, revived, sample } from '../support/engine-world';
import { ok, status } from '../support/scripted-http';

/** Pages whose amounts are added up: all but the last are parts. */
const paging: Partial<Paging> = {
  read: (body, { page }: Cursor) => {
    const { rows, isMore } = body as { rows: WireRow[]; isMore: boolean };
    return isMore ? { rows, next: { page: Number(page) + 1 }, isPart: true } : { rows, next: null };
  },
  sum: (rows) => [{ id: 1, amount: rows.reduce((sum, { amount }) => sum + Number(amount), 0) }],
};
const dataset = sample('a', { limit: { intervalMs: 60_000, burst: 1 }, write: 'periods', paging });
const part = (amount: number, isMore = true) => ok({ rows: [{ id: 1, amount }], isMore });

test('pages that are added up are waited for within the execution, and stand in the sheet once', () => {
  const world = engineWorld({ 'GET /a': [part(1), part(2), part(4, false)] });
  expect(world.step([jobOf(dataset)]).isFinished).toBe(true);
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1, amount: 7 }]);
  expect(world.stored['a']).toMatchObject({ rows: 1, status: 'done' });
});

test('an execution that ends between them begins them anew, and adds up nothing twice', () => {
  const world = engineWorld({ 'GET /a': [part(1), part(2), part(1), part(2), part(4, false)] });
  const job = jobOf(dataset);
  expect(world.step([job], { softMs: 20_000, hardMs: 90_000 }).isFinished).toBe(false);
  expect([world.stored['a']?.cursor, world.tables['a']?.rows]).toEqual([{ page: 1 }, []]);
  world.clock.pass(120_000);
  world.step([revived(job, world)]);
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1, amount: 7 }]);
});

test('a failure between them leaves nothing behind', () => {
  const world = engineWorld({ 'GET /a': [part(1), status(400, 'no')] });
  const job = jobOf(dataset);
  world.step([job]);
  expect([job.held, job.state.status, world.tables['a']?.rows]).toEqual([null, 'failed', []]);
});

test('pages that the paging takes back are not added up', () => {
  const read: Paging['read'] = (body, cursor) => (body === null ? { rows: [], isForgotten: true, next: { page: 1, again: 1 } } : (paging.read as Paging['read'])(body, cursor, {} as never));
  const world = engineWorld({ 'GET /a': [part(1), ok(null), part(1), part(4, false)] });
  const job = jobOf(sample('a', { limit: { intervalMs: 60_000, burst: 1 }, write: 'periods', paging: { ...paging, read } }));
  world.step([job]);
  expect(world.tables['a']?.rows).toEqual([]);
  world.clock.pass(60_000);
  world.step([revived(job, world)]);
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1, amount: 5 }]);
});
