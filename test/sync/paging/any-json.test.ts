import fc from 'fast-check';
import {
  analyticsTask, cardCursorPages, dateWindows, eachOf, inBatchesOf, lastChangeDatePages, nextPages, objectAt, offsetPages, oneAfterAnother, params,
  reportTask, reportWeeks, rowsAt, rrdIdPages, single, snapshotOffsetPages, takeSkip, together,
} from '../../../src/sync/paging';
import type { Paging } from '../../../src/sync/paging/paging';
import { engineWorld, jobOf, LAMP, revived, sample } from '../../support/engine-world';
import { ok } from '../../support/scripted-http';
import { get } from './contexts';

const rows = (body: unknown) => rowsAt(body);
const tasks = { create: get('/a'), status: get('/a'), download: get('/a') };
const list = offsetPages({ call: get('/a'), pageSize: 1, ask: () => ({}), rows });
const word = nextPages({ call: get('/a'), first: 0, ask: () => ({}), rows, next: (body) => (Array.isArray(body) ? (body[0] as { next: unknown }).next : null) });
const task = analyticsTask({ calls: tasks, ask: () => ({}), rows });
const ids = { table: 'b', column: 'id' };

/** Every slice, alone and around others. */
const PAGINGS: readonly (readonly [string, Paging])[] = [
  ['single', single({ call: get('/a'), rows: (body) => (body === null ? [] : [objectAt(body)]) })],
  ['offsetPages', list],
  ['takeSkip', takeSkip({ call: get('/a'), take: 1, mostSkip: 50, ask: () => ({}), rows })],
  ['nextPages', word],
  ['lastChangeDatePages', lastChangeDatePages({ call: get('/a'), pageCap: 1, keptDays: 90 })],
  ['rrdIdPages', rrdIdPages({ call: get('/a'), fields: ['rrdId'], rereadDays: 14 })],
  ['reportWeeks', reportWeeks({ call: get('/a'), fields: ['rrdId'], weeks: 1, rereadDays: 14, rows: (received) => [...received] })],
  ['cardCursorPages', cardCursorPages({ call: get('/a'), pageSize: 1, rows: (card) => [card] })],
  ['snapshotOffsetPages', snapshotOffsetPages({ call: get('/a'), pageSize: 1, keptDays: 31 })],
  ['reportTask', reportTask({
    create: { call: get('/a'), ask: () => ({}) }, status: { call: get('/a'), ask: () => ({}) }, download: { call: get('/a'), ask: () => ({}) },
    taskId: 'uuid', statusOf: (body) => rowsAt(body)[0]?.status, words: { busy: ['new'], ready: ['done'] }, rows,
  })],
  ['dateWindows of a task', dateWindows({ days: 31, reread: 8 }, task)],
  ['dateWindows of pages', dateWindows({ days: 8, reread: 8 }, list)],
  ['inBatchesOf windows', inBatchesOf({ ...ids, size: 2 }, dateWindows({ days: 31, reread: 3 }, list))],
  ['together', together({ by: 'id', methods: [{ call: get('/a'), ask: () => ({}), rows }, { call: get('/a'), ask: () => ({}), rows }] })],
  ['eachOf words', eachOf(ids, word)],
  ['oneAfterAnother', oneAfterAnother([params({ a: true }, list), word, lastChangeDatePages({ call: get('/a'), pageCap: 1, keptDays: 90 })])],
];

/** Above 2^53, long, to come, of no calendar: what has once stood where a place to go on from stands. */
const value = fc.oneof(
  fc.constantFrom(null, '', 0, 1, -1, 1.5, 1e300, '7', '9007199254740993', 'undefined', '2026-01-02T10:00:00', '2026-01-02T10:00:00Z', '2027-12-31T00:00:00', '9999-99-99'),
  fc.constant('x'.repeat(20_000)), fc.string(), fc.integer(),
);
const NAMES = ['id', 'next', 'lastChangeDate', 'rrdId', 'rrDate', 'updatedAt', 'nmID', 'total', 'taskId', 'status', 'snapshotTime'];
const row = fc.dictionary(fc.constantFrom(...NAMES), value);
const status = fc.constantFrom('new', 'processing', 'done', 'canceled', 'x'.repeat(20_000)).map((one) => ({ status: one, taskId: 't1' }));
const body = fc.oneof(
  { weight: 4, arbitrary: fc.array(row, { minLength: 1, maxLength: 3 }) },
  { weight: 2, arbitrary: fc.record({ cards: fc.array(row, { maxLength: 2 }), cursor: row }) },
  { weight: 2, arbitrary: fc.record({ data: fc.oneof(row, status, fc.record({ orders: fc.array(row, { maxLength: 2 }), snapshotTime: value })) }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(row, fc.jsonValue()), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const STORE_BYTES = 9 * 1024;
const MOST_STEPS = 2_000;

/** WB gives these answers in turn for ever; another dataset is at work beside. */
function run(paging: Paging, answers: readonly unknown[]): void {
  const world = engineWorld({ 'GET /c': [ok([{ id: 1 }])] });
  const { send } = world.http;
  let calls = 0;
  world.http.send = (request) => {
    if (request.call.path !== '/a') return send(request);
    calls += 1;
    return ok(answers[(calls - 1) % answers.length]).outcome;
  };
  world.tables['b']!.rows = ['1', '2', '3'].map((id) => ({ shop: 'Lamp', id }));
  // The table is not what is tried here: it takes whatever comes.
  world.tableOf = (id) => (id === 'a' ? { ...world.tables['a']!, merge: () => ({ added: 0, changed: 0, unchanged: 0 }) } : world.tables[id]!);
  const limit = { intervalMs: 1, burst: 100 };
  let jobs = [
    // Near the bound of a run, which a method that moves for ever would else reach after twenty thousand calls.
    jobOf(sample('a', { limit, paging }), LAMP, { calls: 19_800 }),
    { ...jobOf(sample('b')), state: { ...jobOf(sample('b')).state, status: 'done' as const, succeededAtMs: 1 } },
    jobOf(sample('c', { limit })),
  ];
  for (let steps = 0; ; steps += 1) {
    expect(steps).toBeLessThan(MOST_STEPS);
    const { resumeAtMs } = world.step(jobs);
    for (const state of Object.values(world.stored)) expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(STORE_BYTES);
    if (resumeAtMs === null) break;
    world.clock.pass(Math.max(0, resumeAtMs - world.clock.nowMs()));
    jobs = jobs.map((job) => (job.dataset.id === 'b' ? job : revived(job, world)));
  }
  expect(world.stored['a']?.status).toMatch(/^(done|failed)$/);
  expect(world.stored['c']?.status).toBe('done');
}

test.each(PAGINGS)('%s: whatever JSON WB repeats for ever, the run ends, its state fits a store, and another dataset ends well', (_name, paging) => {
  fc.assert(fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), (answers) => run(paging, answers)), { numRuns: 40 });
});
