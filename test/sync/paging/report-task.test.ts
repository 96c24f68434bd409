import { reportTask, rowsAt } from '../../../src/sync/paging';
import type { Cursor, WbRequest } from '../../../src/sync/source';
import { LIMITS, PAGE, START, withCode } from './contexts';

const get = (path: string): WbRequest => ({ method: 'GET', path, limits: LIMITS });
const options = {
  create: get('/create'),
  status: (taskId: string) => get(`/${taskId}/status`),
  download: (taskId: string) => get(`/${taskId}/download`),
  rows: (body: unknown) => rowsAt(body),
};
const paging = reportTask(options);
const polling: Cursor = { phase: 'poll', tasks: 1, taskId: 't1', polls: 0 };
const status = (word: string) => ({ data: { id: 't1', status: word } });

it('creates, waits, polls and downloads', () => {
  const create = paging.start(START);
  expect(paging.request(create).path).toBe('/create');
  const created = paging.read({ data: { taskId: 't1' } }, create, PAGE);
  expect(created).toEqual({ rows: [], next: polling, waitMs: 5000 });
  expect(paging.request(polling).path).toBe('/t1/status');
  const done = paging.read(status('done'), polling, PAGE);
  expect(done).toEqual({ rows: [], next: { ...polling, phase: 'download' } });
  expect(paging.request(done.next!).path).toBe('/t1/download');
  expect(paging.read([{ nmId: 1 }], done.next!, PAGE)).toEqual({ rows: [{ nmId: 1 }], next: null });
});

it('looks later at first where looking is dear', () => {
  const patient = reportTask({ ...options, firstPollMs: 60_000 });
  expect(patient.read({ data: { taskId: 't1' } }, patient.start(START), PAGE).waitMs).toBe(60_000);
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
  ['it has gone on for too long', status('processing'), { ...polling, polls: 39 }],
])('orders a new task when %s', (_name, body, cursor) => {
  const page = paging.read(body, cursor, PAGE);
  expect(page).toEqual({ rows: [], next: { phase: 'create', tasks: 2 } });
  expect(paging.read({ data: { taskId: 't2' } }, page.next!, PAGE).next).toEqual({ phase: 'poll', tasks: 2, taskId: 't2', polls: 0 });
});

it('gives up after three tasks', () => {
  expect(() => paging.read(status('canceled'), { ...polling, tasks: 3 }, PAGE)).toThrow(withCode('REPORT_FAILED', { status: 'canceled' }));
});

it('counts a task of a cursor without a count as the first', () => {
  expect(paging.read({ data: { taskId: 't1' } }, { phase: 'create' }, PAGE).next).toEqual(polling);
});

it.each([[{ data: { taskId: 7 } }, 'data.taskId'], [{ data: null }, 'data'], [null, 'data']])('does not take %j for a task', (body, at) => {
  expect(() => paging.read(body, paging.start(START), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});
