import { contextOf, firstBucket, nextCall } from '../../src/sync/call';
import type { Cursor } from '../../src/sync/paging/paging';
import type { Route } from '../../src/sync/source';
import { engineWorld, jobOf, LAMP, sample } from '../support/engine-world';

test('the next call is from where the job stands, on the first route that is open', () => {
  const dataset = sample('a');
  const job = { ...jobOf(dataset, LAMP, { cursor: { page: 3 } }), route: null };
  expect(nextCall(job)).toMatchObject({ cursor: { page: 3 }, group: 'GET /a', call: { path: '/a' }, route: dataset.source.routes[0] });
  expect(nextCall(jobOf(dataset)).cursor).toBeNull();
  expect(() => nextCall(jobOf(sample('b', { tokenTypes: ['service'] })))).toThrow('SERVICE_TOKEN_ONLY');
});

test('a place that another version has stored is none', () => {
  const dataset = sample('a', { paging: { knows: ({ page }) => typeof page === 'number' } });
  const places = ([{ page: 3 }, { offset: 3 }] as Cursor[]).map((cursor) => nextCall(jobOf(dataset, LAMP, { cursor })).cursor);
  expect(places).toEqual([{ page: 3 }, null]);
});

test('limits are known without making a request', () => {
  const base = { intervalMs: 3_600_000, burst: 1 };
  const dataset = sample('a', { base, paging: { start: () => { throw new Error('started'); }, request: () => { throw new Error('made'); } } });
  const job = jobOf(dataset, { ...LAMP, tokenType: 'base' });
  expect(firstBucket(job, dataset.source.routes[0] as Route)).toEqual({ group: 'GET /a', limit: base });
});

test('a paging is told how many days there are since the first day to read', () => {
  const world = engineWorld({});
  const days = ['2026-01-03', '2025-12-27', '2025-01-03', ''].map((since) => contextOf(jobOf(sample('a'), LAMP, { since }), world).historyDays);
  expect(days).toEqual([0, 7, 365, 0]);
});

test('a paging sees the values of another table: each once, of its own shop, numbers in their order, and reads it once', () => {
  const world = engineWorld({});
  world.tables['b']!.rows = [
    { shop: 'Lamp', advertId: 1000 }, { shop: 'Lamp', advertId: 99 }, { shop: 'Lamp', advertId: '99 ' }, { shop: 'Lamp', advertId: '' }, { shop: 'Other', advertId: 5 },
  ];
  const { valuesOf } = contextOf(jobOf(sample('a')), world);
  expect(valuesOf('b', 'advertId')).toEqual(['99', '1000']);
  world.tables['b']!.rows = [];
  expect(valuesOf('b', 'advertId')).toEqual(['99', '1000']);
});

it('gives a paging the values of rows that are not older than a day, and of those whose day nobody knows', () => {
  const world = engineWorld({});
  world.tables['b']!.rows = [
    { shop: 'Lamp', id: 1, createdAt: 46_304.9 }, { shop: 'Lamp', id: 2, createdAt: 46_305 }, { shop: 'Lamp', id: 3, createdAt: 46_310.5 }, { shop: 'Lamp', id: 4, createdAt: '' },
  ];
  const { valuesOf } = contextOf(jobOf(sample('a')), world);
  expect(valuesOf('b', 'id', { column: 'createdAt', day: '2026-10-10' })).toEqual(['2', '3', '4']);
  expect(valuesOf('b', 'id')).toEqual(['1', '2', '3', '4']);
});
