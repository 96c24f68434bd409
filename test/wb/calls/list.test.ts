import { allCalls, calls, ping } from '../../../src/wb/calls';
import { call } from '../../../src/wb/calls/call';
import { CATEGORIES } from '../../../src/wb/request/hosts';
import { everySeconds } from '../../../src/wb/request/limits';

const all = allCalls();

it('has a call once', () => {
  const names = all.map(({ method, path, category }) => `${method} ${path} ${category}`);
  expect(new Set(names).size).toBe(names.length);
});

it('pings every category, each counted by itself', () => {
  expect(Object.keys(ping)).toEqual(Object.keys(CATEGORIES));
  expect(ping.prices).toMatchObject({ method: 'GET', path: '/ping', category: 'prices', group: 'GET /ping prices', decoder: 'nothing' });
  expect(all).toEqual(expect.arrayContaining(Object.values(ping)));
});

it('counts a call by its method and path, where WB does not count several together', () => {
  expect(calls.orders.group).toBe('GET /api/v1/supplier/orders');
  expect(calls.paidStorage.status.group).toBe('GET /api/v1/paid_storage/tasks/{task_id}/status');
  expect(calls.feedbacksList.group).toBe('feedbacks-questions');
});

it('gives calls of one group the same limits', () => {
  const byGroup = new Map(all.map((one) => [one.group, one.limits]));
  expect(all.filter(({ group, limits }) => JSON.stringify(byGroup.get(group)) !== JSON.stringify(limits))).toEqual([]);
});

it('says of each call where it was read', () => {
  expect(all.filter(({ source }) => !/^https:\/\/dev\.wildberries\.ru\/openapi\/[\w-]+$/.test(source))).toEqual([]);
});

it('makes a call that reads JSON and costs one, unless it says otherwise', () => {
  const declared = { method: 'PUT', path: '/api/v3/stocks/{id}', category: 'content', limits: { full: everySeconds(1) }, source: 'x' } as const;
  expect(call(declared)).toEqual({ ...declared, kind: 'read', group: 'PUT /api/v3/stocks/{id}', costOf4xx: 1, decoder: 'json' });
  expect(call({ ...declared, kind: 'write', costOf4xx: 10, decoder: 'nothing', group: 'g' })).toMatchObject({ kind: 'write', costOf4xx: 10, decoder: 'nothing', group: 'g' });
});
