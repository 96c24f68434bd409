import { snapshotOffsetPages } from '../../../src/sync/paging';
import { first, get, line, PAGE, START, withCode } from './contexts';

const paging = snapshotOffsetPages({ call: get('/feed'), pageSize: 2, keptDays: 31 });
const SNAPSHOT = '2026-10-09T11:59:59Z';
const answer = (...srids: string[]) => ({ data: { snapshotTime: SNAPSHOT, currency: 'RUB', orders: srids.map((srid) => ({ srid })) } });

it.each([
  ['as far back as WB gives, a day less so that later pages are not too late', null, '2026-09-09T15:00:00+03:00'],
  ['an hour before the last snapshot', { snapshotTime: '2026-10-09T09:00:00Z' }, '2026-10-09T11:00:00+03:00'],
  ['no further back than WB gives', { snapshotTime: '2026-01-01T00:00:00Z' }, '2026-09-09T15:00:00+03:00'],
  ['as far back as WB gives when what was saved is no time', { snapshotTime: 'never' }, '2026-09-09T15:00:00+03:00'],
])('starts %s', (_name, saved, start) => {
  expect(line(paging, first(paging, { ...START, saved }))).toBe(`GET /feed {"selectedPeriod":{"start":"${start}"},"pagination":{"offset":0,"limit":2}}`);
});

it('starts with the days asked for, where they are fewer', () => {
  const { body } = paging.request(first(paging, { ...START, historyDays: 7 }), START);
  expect(body).toMatchObject({ selectedPeriod: { start: '2026-10-02T15:00:00+03:00' } });
});

it('reads all pages of one moment, to a short page 3', () => {
  const second = paging.read(answer('a', 'b'), first(paging), PAGE).next!;
  expect(paging.request(second, START).body).toEqual({
    selectedPeriod: { start: '2026-09-09T15:00:00+03:00' }, pagination: { snapshotTime: SNAPSHOT, offset: 2, limit: 2 },
  });
  const third = paging.read(answer('c', 'd'), second, PAGE).next!;
  expect(paging.request(third, START).body).toEqual({
    selectedPeriod: { start: '2026-09-09T15:00:00+03:00' }, pagination: { snapshotTime: SNAPSHOT, offset: 4, limit: 2 },
  });
  expect(paging.read(answer('e'), third, PAGE)).toEqual({ rows: [{ srid: 'e', currency: 'RUB' }], next: null, saved: { snapshotTime: SNAPSHOT } });
});

it('ends with an empty page after a full last page', () => {
  const second = paging.read(answer('a', 'b'), first(paging), PAGE).next!;
  expect(paging.read(answer(), second, PAGE)).toEqual({ rows: [], next: null, saved: { snapshotTime: SNAPSHOT } });
});

it('keeps what earlier runs saved when WB answers 204', () => {
  expect(paging.read(null, first(paging), PAGE)).toEqual({ rows: [], next: null });
});

it('stops when WB gives the same page again', () => {
  const second = paging.read(answer('a', 'b'), first(paging), PAGE).next!;
  expect(() => paging.read(answer('a', 'b'), second, PAGE)).toThrow(withCode('PAGINATION_STUCK', { at: 2 }));
});

it('asks for the first page again when a cursor has lost its moment', () => {
  expect(paging.request({ start: 'x', offset: 4 }, START).body).toEqual({ selectedPeriod: { start: 'x' }, pagination: { offset: 0, limit: 2 } });
});

it.each([
  ['no data', { orders: [] }, 'data'],
  ['orders that are no list', { data: { snapshotTime: SNAPSHOT, orders: {} } }, 'orders'],
])('does not take an answer with %s', (_name, body, at) => {
  expect(() => paging.read(body, first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});
it.each([[undefined], ['now'], ['2027-10-09T11:59:59Z']])('does not go on from the moment %p, but takes a last page, and keeps no place', (snapshotTime) => {
  const page = (orders: object[]) => paging.read({ data: { orders, snapshotTime } }, first(paging), PAGE);
  expect(page([{ srid: 'a' }])).toEqual({ rows: [{ srid: 'a', currency: undefined }], next: null });
  expect(() => page(Array.from({ length: 10 }, (_, srid) => ({ srid })))).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'snapshotTime' }));
});

it('knows its own places', () => {
  expect([paging.knows!(first(paging)), paging.knows!({ offset: 4 })]).toEqual([true, false]);
});


it('knows its own places', () => {
  expect([paging.knows!(first(paging)), paging.knows!({ offset: 4 })]).toEqual([true, false]);
});
