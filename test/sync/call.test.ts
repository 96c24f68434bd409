import { bucketOf, httpRequestOf, nextCall } from '../../src/sync/call';
import { jobOf, LAMP, NOW, sample } from '../support/engine-world';
import { manualClock } from '../support/manual-clock';

const LIMITS = { full: { intervalMs: 1_000, burst: 5 }, base: { intervalMs: 3_600_000, burst: 1 } };
const PATH = '/api/v1/tasks/7/status';

test.each([
  ['the method and path', undefined, 'personal', { group: `GET ${PATH}`, limit: LIMITS.full }],
  ['the group that calls share', 'GET tasks', 'personal', { group: 'GET tasks', limit: LIMITS.full }],
  ['the limit of the kind of token', 'GET tasks', 'base', { group: 'GET tasks', limit: LIMITS.base }],
] as const)('a call is counted by %s', (_name, limitGroup, tokenType, expected) => {
  const group = limitGroup === undefined ? {} : { limitGroup };
  expect(bucketOf({ method: 'GET', path: PATH, limits: LIMITS, ...group }, tokenType)).toEqual(expected);
});

test.each([
  ['a query', { method: 'GET', path: '/a', query: { from: '2026-01-01T00:00:00', flag: 0 } }, 'personal',
    { method: 'GET', url: 'https://statistics-api.wildberries.ru/a?from=2026-01-01T00%3A00%3A00&flag=0', token: 'secret' }],
  ['a body', { method: 'POST', path: '/a', body: { limit: 1 } }, 'base',
    { method: 'POST', url: 'https://statistics-api.wildberries.ru/a', token: 'secret', body: '{"limit":1}' }],
  ['the sandbox', { method: 'GET', path: '/a' }, 'test',
    { method: 'GET', url: 'https://statistics-api-sandbox.wildberries.ru/a', token: 'secret' }],
] as const)('goes out with %s', (_name, request, tokenType, expected) => {
  expect(httpRequestOf({ ...request, limits: LIMITS }, 'statistics', tokenType, 'secret')).toEqual(expected);
});

test('the next call is from where the job stands, on the first route that is open', () => {
  const world = { clock: manualClock(NOW) };
  const dataset = sample('a');
  const job = { ...jobOf(dataset, LAMP, { cursor: { page: 3 } }), route: null };
  expect(nextCall(job, world)).toMatchObject({ cursor: { page: 3 }, group: 'GET /a', request: { query: { page: 3 } }, route: dataset.source.routes[0] });
  expect(nextCall(jobOf(dataset), world).cursor).toEqual({ page: 1 });
  expect(() => nextCall(jobOf(sample('b', { tokenTypes: ['service'] })), world)).toThrow('TOKEN_TYPE_NOT_ALLOWED');
});

test('the first call is told how many days there are since the first day to read', () => {
  const days: number[] = [];
  const dataset = sample('a', { paging: { start: ({ historyDays }) => ({ days: days.push(historyDays) }) } });
  for (const since of ['2026-01-03', '2025-12-27', '2025-01-03', '']) nextCall(jobOf(dataset, LAMP, { since }), { clock: manualClock(NOW) });
  expect(days).toEqual([0, 7, 365, 0]);
});
