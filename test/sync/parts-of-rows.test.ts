import type { Cursor, Paging } from '../../src/sync/paging/paging';
import { engineWorld, jobOf, sample } from '../support/engine-world';
import { ok } from '../support/scripted-http';

/** Orders first, then the states of orders that stand in the sheet. */
const paging: Partial<Paging> = {
  read: (body, { page }: Cursor) => ({ rows: body as object[] as Record<string, unknown>[], next: Number(page) === 0 ? { page: 1 } : null, only: Number(page) === 0 ? 'lasting' : 'changing' }),
  start: () => ({ page: 0 }),
};
const joins = [{ table: 'b', on: [{ ours: 'id', theirs: 'id' }], take: { title: 'title' } }];

test('what changes of a row is neither a row more nor missed by a join', () => {
  const world = engineWorld({ 'GET /a': [ok([{ id: 1 }, { id: 2 }]), ok([{ id: 1, status: 'sold' }, { id: 2, status: 'new' }])] });
  world.tables['b']!.rows = [{ shop: 'Lamp', id: 1, title: 'Lamp' }, { shop: 'Lamp', id: 2, title: 'Shade' }];
  const merged: unknown[] = [];
  const { merge } = world.tables['a']!;
  world.tables['a']!.merge = (shop, rows, options) => (merged.push(options.part), merge(shop, rows, options));
  world.step([jobOf(sample('a', { paging, joins, limit: { intervalMs: 1000, burst: 5 } }))]);
  expect(merged).toEqual(['lasting', 'changing']);
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1, title: 'Lamp', status: 'sold' }, { shop: 'Lamp', id: 2, title: 'Shade', status: 'new' }]);
  expect(world.stored['a']).toMatchObject({ rows: 2, missed: 0, status: 'done' });
});
