import { analyticsTask, reportTask, rowsAt } from '../../../src/sync/paging';
import type { Cursor } from '../../../src/sync/paging/paging';
import { DefectError } from '../../../src/wb/errors';
import { first, get, line, PAGE, START, withCode } from './contexts';

const calls = { create: get('/create'), status: get('/{task_id}/status'), download: get('/{task_id}/download') };
const options = { calls, ask: ({ from }: { from: string }) => ({ query: { from } }), rows: (body: unknown) => rowsAt(body) };
const paging = analyticsTask(options);
const polling: Cursor = { phase: 'poll', tasks: 1, taskId: 't1', polls: 0 };
const status = (word: string) => ({ data: { id: 't1', status: word } });

it('creates, waits, polls and downloads', () => {
  const create = first(paging);
  expect(line(paging, create, { ...START, given: { ...START.given, from: '2026-10-01' } })).toBe('GET /create {"from":"2026-10-01"}');
  const created = paging.read({ data: { taskId: 't1' } }, create, PAGE);
  expect(created).toEqual({ rows: [], next: polling, waitMs: 5000 });
  expect(line(paging, polling)).toBe('GET /t1/status');
  const done = paging.read(status('done'), polling, PAGE);
  expect(done).toEqual({ rows: [], next: { phase: 'download', tasks: 1, taskId: 't1' } });
  expect(line(paging, done.next!)).toBe('GET /t1/download');
  expect(paging.read([{ nmId: 1 }], done.next!, PAGE)).toEqual({ rows: [{ nmId: 1 }], next: null });
});

it('knows each of its calls before it is made', () => {
  expect([null, first(paging), polling, { ...polling, phase: 'download' }].map((cursor) => paging.call(cursor).path)).toEqual([
    '/create', '/create', '/{task_id}/status', '/{task_id}/download',
  ]);
});

it('looks later at first where looking is dear', () => {
  const patient = analyticsTask({ ...options, firstPollMs: 60_000 });
  expect(patient.read({ data: { taskId: 't1' } }, first(patient), PAGE).waitMs).toBe(60_000);
});

it.each(['new', 'processing'])('asks again soon while the task is %s', (word) => {
  expect(paging.read(status(word), polling, PAGE)).toEqual({ rows: [], next: { ...polling, polls: 1 }, waitMs: 5000 });
});

it('asks seldom after the first minute', () => {
  expect(paging.read(status('processing'), { ...polling, polls: 11 }, PAGE).waitMs).toBe(60_000);
});

it.each([
  ['it was cancelled', status('canceled'), polling],
  ['it was thrown away', status('purged'), polling],
  ['it has a status nobody knows', status('lost'), polling],
  ['its status is no word', { data: { status: { a: 1 } } }, polling],
  ['it has gone on for too long', status('processing'), { ...polling, polls: 39 }],
])('orders a new task when %s', (_name, body, cursor) => {
  const page = paging.read(body, cursor, PAGE);
  expect(page).toEqual({ rows: [], next: { phase: 'create', tasks: 2, taskId: '' } });
  expect(paging.read({ data: { taskId: 't2' } }, page.next!, PAGE).next).toEqual({ phase: 'poll', tasks: 2, taskId: 't2', polls: 0 });
});

it('orders a new one when WB has forgotten the task, three times at most', () => {
  const forgotten = new DefectError('WB_METHOD_REMOVED', { status: 404 });
  expect(paging.recover!(forgotten, polling, START)).toEqual({ phase: 'create', tasks: 2, taskId: '' });
  expect(paging.recover!(forgotten, { ...polling, phase: 'download' }, START)).toEqual({ phase: 'create', tasks: 2, taskId: '' });
  expect([{ ...polling, tasks: 3 }, first(paging)].map((cursor) => paging.recover!(forgotten, cursor, START))).toEqual([null, null]);
  expect(paging.recover!(new DefectError('WB_BAD_REQUEST', { status: 400 }), polling, START)).toBeNull();
});

it('gives up after three tasks', () => {
  expect(() => paging.read(status('canceled'), { ...polling, tasks: 3 }, PAGE)).toThrow(withCode('REPORT_FAILED', { status: 'canceled' }));
});

it('bounds the word of a status nobody knows', () => {
  expect(() => paging.read(status('x'.repeat(10_000)), { ...polling, tasks: 3 }, PAGE)).toThrow(withCode('REPORT_FAILED', { status: 'x'.repeat(40) }));
});

it.each([
  [{ data: { taskId: {} } }, 'taskId'], [{ data: { taskId: 'x'.repeat(10_000) } }, 'taskId'], [{ data: null }, 'data'], [null, 'data'],
])('does not take %j for a task', (body, at) => {
  expect(() => paging.read(body, first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});

it('knows its own places', () => {
  const places: Cursor[] = [first(paging), polling, { phase: 'create' }, { phase: 'later', tasks: 1 }];
  expect(places.map((place) => paging.knows!(place))).toEqual([true, true, false, false]);
});

describe('a report that we name ourselves', () => {
  const named = reportTask({
    create: { call: get('/downloads'), ask: (id) => ({ body: { id } }) },
    status: { call: get('/list'), ask: (id) => ({ query: { 'filter[downloadIds]': id } }) },
    download: { call: get('/file/{downloadId}'), ask: (downloadId) => ({ params: { downloadId } }) },
    taskId: 'uuid',
    statusOf: (body, id) => rowsAt(body, 'data').find((row) => row.id === id)?.status,
    words: { busy: ['WAITING', 'PROCESSING', 'RETRY'], ready: ['SUCCESS'] },
    rows: (body) => rowsAt(body),
    livesMs: 48 * 3_600_000,
  });

  it('has its name before it is ordered, so that a kill forgets none', () => {
    const create = first(named);
    expect(create).toEqual({ phase: 'create', tasks: 1, taskId: 'uuid' });
    expect(line(named, create)).toBe('GET /downloads {"id":"uuid"}');
    expect(named.read({ data: 'Created' }, create, PAGE).next).toEqual({ phase: 'poll', tasks: 1, taskId: 'uuid', polls: 0 });
  });

  it.each([
    ['is not in the list yet', [], { polls: 1 }],
    ['is another one\'s', [{ id: 'x', status: 'SUCCESS' }], { polls: 1 }],
    ['waits', [{ id: 'uuid', status: 'WAITING' }], { polls: 1 }],
    ['is ready', [{ id: 'x', status: 'FAILED' }, { id: 'uuid', status: 'SUCCESS' }], { phase: 'download' }],
    ['has failed', [{ id: 'uuid', status: 'FAILED' }], { phase: 'create', tasks: 2, taskId: 'uuid' }],
  ])('goes on when it %s', (_name, data, expected) => {
    expect(named.read({ data }, { ...polling, taskId: 'uuid' }, PAGE).next).toMatchObject(expected);
  });

  it('is kept as long as it says', () => {
    expect(named.placeLivesMs).toBe(172_800_000);
  });
});
