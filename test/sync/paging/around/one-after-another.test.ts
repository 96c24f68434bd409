import { lastChangeDatePages, oneAfterAnother, params, reportTask, rowsAt, single, takeSkip } from '../../../../src/sync/paging';
import type { Cursor, Paging } from '../../../../src/sync/paging/paging';
import { first, get, PAGE, START, TOO_LARGE } from '../contexts';
import { followAll } from '../follow';

const list = takeSkip({
  call: get('/feedbacks'), take: 2, mostSkip: 100, rows: (body) => rowsAt(body),
  ask: ({ take, skip }, { params: fixed }) => ({ query: { ...fixed, take, skip } }),
});
const both = oneAfterAnother([params({ isAnswered: false }, list), params({ isAnswered: true }, list)]);
const nothing: Paging = { ...list, start: () => null };

it('reads the second list when the first has ended', () => {
  const answer = (line: string) => (line.endsWith('"isAnswered":false,"take":2,"skip":0}') ? [{ id: 1 }, { id: 2 }] : [{ id: 3 }]);
  expect(followAll(both, answer)).toEqual([
    'GET /feedbacks {"isAnswered":false,"take":2,"skip":0}', 'GET /feedbacks {"isAnswered":false,"take":2,"skip":2}', 'GET /feedbacks {"isAnswered":true,"take":2,"skip":0}',
  ]);
});

it('knows the call of each part before it is made', () => {
  const parts = oneAfterAnother([single({ call: get('/a'), rows: () => [] }), single({ call: get('/b'), rows: () => [] })]);
  expect([null, first(parts), { part: 1, kept: {}, inner: {} }].map((cursor) => parts.call(cursor).path)).toEqual(['/a', '/a', '/b']);
});

it('leaves out a part with nothing to ask, and asks nothing where no part has', () => {
  expect(oneAfterAnother([nothing, list]).start(START)).toMatchObject({ part: 1 });
  expect(oneAfterAnother([nothing, nothing]).start(START)).toBeNull();
  expect(oneAfterAnother([list, nothing]).read([], { part: 0, kept: {}, inner: { offset: 0 } }, PAGE).next).toBeNull();
});

it('keeps the place of each part for the next run', () => {
  const dated = (path: string) => lastChangeDatePages({ call: get(path), pageCap: 100, keptDays: 90 });
  const parts = oneAfterAnother([dated('/a'), list, dated('/b')]);
  const row = (day: number) => [{ lastChangeDate: `2026-10-0${day}T10:00:00` }];
  const afterA = parts.read(row(1), first(parts), PAGE);
  const afterList = parts.read([], afterA.next!, PAGE);
  const end = parts.read(row(2), afterList.next!, PAGE);
  const saved = { 0: { dateFrom: '2026-10-01T10:00:00' }, 2: { dateFrom: '2026-10-02T10:00:00' } };
  expect([end.next, end.saved]).toEqual([null, saved]);
  expect(followAll(parts, () => [], { saved })).toEqual([
    'GET /a {"dateFrom":"2026-09-30T10:00:00","flag":0}', 'GET /feedbacks {"take":2,"skip":0}', 'GET /b {"dateFrom":"2026-10-01T10:00:00","flag":0}',
  ]);
});

it('lives as long as the part that lives shortest, and reads what its parts read', () => {
  const task = reportTask({
    create: { call: get('/c'), ask: () => ({}) }, status: { call: get('/s'), ask: () => ({}) }, download: { call: get('/d'), ask: () => ({}) },
    taskId: 'uuid', statusOf: () => 'x', words: { busy: [], ready: [] }, rows: () => [], livesMs: 1000,
  });
  expect(oneAfterAnother([list, task]).placeLivesMs).toBe(1000);
  expect(oneAfterAnother([{ ...list, reads: ['cards'] }, list]).reads).toEqual(['cards']);
});

it('lets a part go on after an error', () => {
  const parts = oneAfterAnother([params({ a: 1 }, { ...list, recover: () => ({ half: true }) }), params({}, list)]);
  expect(parts.recover!(TOO_LARGE, first(parts), START)).toEqual({ part: 0, kept: {}, inner: { half: true } });
  expect(parts.recover!(TOO_LARGE, { part: 1, kept: {}, inner: { offset: 0 } }, START)).toBeNull();
  expect(oneAfterAnother([list]).recover!(TOO_LARGE, { part: 0, kept: {}, inner: { offset: 0 } }, START)).toBeNull();
});

it('knows its own places', () => {
  const places: Cursor[] = [first(both), { part: 2, kept: {}, inner: {} }, { part: 'x', kept: {}, inner: {} }, { part: 0, kept: null, inner: {} }, { part: 0, kept: 1, inner: {} }, { part: 0, kept: {} }];
  expect(places.map((place) => both.knows!(place))).toEqual([true, false, false, false, false, false]);
});
