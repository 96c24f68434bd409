import { inBatchesOf, rowsAt, single } from '../../src/sync/paging';
import type { Join } from '../../src/sync/source';
import { engineWorld, jobOf, LAMP, NOW, sample, sampleCall } from '../support/engine-world';
import { after, ok, type Scripted, status, tooMany } from '../support/scripted-http';

const SECOND = { intervalMs: 1_000, burst: 1 };
const MINUTE = { intervalMs: 60_000, burst: 1 };
const JOIN: Join = { table: 'b', on: [{ ours: 'code', theirs: 'code' }], take: { name: 'name' } };

const names = (...rows: [number, string][]): Scripted => ok(rows.map(([code, name]) => ({ id: code, code, name })));
const codes = ok([{ id: 1, code: 10 }, { id: 2, code: 11 }]);

/** `a` takes names from `b`. */
function joining(script: { a: Scripted[]; b: Scripted[] }) {
  const world = engineWorld({ 'GET /a': script.a, 'GET /b': script.b });
  return { world, a: jobOf(sample('a', { limit: MINUTE, joins: [JOIN] })), b: jobOf(sample('b', { limit: SECOND })) };
}

test('a dataset waits until the table it joins is complete, though its own method is slower', () => {
  const more = ok({ rows: [{ id: 10, code: 10, name: 'red' }], isMore: true });
  const { world, a, b } = joining({ a: [codes], b: [more, names([11, 'blue'])] });
  expect(world.step([a, b])).toEqual({ isFinished: true, resumeAtMs: null });
  expect(world.http.log).toEqual(['0s GET /b?page=1', '1.5s GET /b?page=2', '1.5s GET /a?page=1']);
  expect(world.tables['a']?.rows).toEqual([
    { shop: 'Lamp', id: 1, code: 10, name: 'red' },
    { shop: 'Lamp', id: 2, code: 11, name: 'blue' },
  ]);
});

test('waits as long as the table that its own table waits for', () => {
  const of = (table: string): Join => ({ ...JOIN, table });
  const world = engineWorld({ 'GET /c': [tooMany(90)] });
  const jobs = [jobOf(sample('a', { limit: SECOND, joins: [of('b')] })), jobOf(sample('b', { limit: SECOND, joins: [of('c')] })), jobOf(sample('c', { limit: SECOND }))];
  expect(world.step(jobs)).toEqual({ isFinished: false, resumeAtMs: NOW + 90_000 });
  expect(world.http.log).toEqual(['0s GET /c?page=1']);
});

test.each([
  ['waits for two minutes', 120, ['0s GET /b?page=1'], NOW + 120_000],
  ['goes on without it when it takes longer', 121, ['0s GET /b?page=1', '0s GET /a?page=1'], NOW + 121_000],
])('%s', (_name, retrySec, log, resumeAtMs) => {
  const { world, a, b } = joining({ a: log.length > 1 ? [codes] : [], b: [tooMany(retrySec)] });
  expect(world.step([a, b])).toEqual({ isFinished: false, resumeAtMs });
  expect(world.http.log).toEqual(log);
  expect(a.state.status).toBe(log.length > 1 ? 'done' : 'queued');
});

test('goes on when the table it joins has failed', () => {
  const { world, a, b } = joining({ a: [codes], b: [status(400, '')] });
  expect(world.step([a, b])).toEqual({ isFinished: true, resumeAtMs: null });
  expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 1, code: 10 }, { shop: 'Lamp', id: 2, code: 11 }]);
});

test('does not wait for the table of another shop', () => {
  const { world, a, b } = joining({ a: [codes], b: [names()] });
  world.step([a, { ...b, account: { ...LAMP, id: 'vase' } }]);
  expect(world.http.log).toEqual(['0s GET /a?page=1', '0s GET /b?page=1']);
});

test('does not sleep through the step when the table it joins cannot go on in it', () => {
  const world = engineWorld({ 'GET /c': [after(1_000, ok([]))] });
  const a = jobOf(sample('a', { limit: SECOND, joins: [JOIN] }));
  const b = jobOf(sample('b', { limit: SECOND }), LAMP, { pageMs: 300_000 });
  const c = jobOf(sample('c', { limit: MINUTE }));
  expect(world.step([a, b, c])).toEqual({ isFinished: false, resumeAtMs: NOW + 1_000 });
  expect(world.clock.sleptMs).toEqual([]);
});

test('does not wait with pages in memory, which would be lost', () => {
  const world = engineWorld({ 'GET /a': [ok({ rows: [{ id: 1, code: 10 }], isMore: true }), codes] });
  const a = jobOf(sample('a', { limit: SECOND, joins: [JOIN], write: 'snapshot' }));
  const b = jobOf(sample('b', { limit: SECOND }), LAMP, { status: 'running', cursor: { page: 1 }, notBeforeMs: NOW + 121_000 });
  expect(world.step([a, b])).toEqual({ isFinished: false, resumeAtMs: NOW + 121_000 });
  expect(world.http.log).toEqual(['0s GET /a?page=1', '1.5s GET /a?page=2']);
});

describe('a dataset whose calls are made of another table', () => {
  /** `a` asks for the ids in `b`. */
  const world = (script: { a?: Scripted[]; b?: Scripted[] }) => engineWorld({ 'GET /a': script.a ?? [], ...(script.b === undefined ? {} : { 'GET /b': script.b }) });
  const stats = () => {
    const call = sampleCall('/a');
    const ask = ({ values }: { values: readonly string[] }) => ({ query: { ids: values.join() } });
    return sample('a', { paging: inBatchesOf({ table: 'b', column: 'id', size: 2 }, single({ call, ask, rows: (body) => rowsAt(body) })) });
  };

  test('waits until that has come, however long it takes, and asks for what it holds then', () => {
    const { http, step, clock } = world({ a: [ok([]), ok([])], b: [tooMany(3_600), ok([{ id: 1 }, { id: 2 }, { id: 3 }])] });
    const jobs = [jobOf(stats()), jobOf(sample('b'))];
    expect(step(jobs)).toEqual({ isFinished: false, resumeAtMs: NOW + 3_600_000 });
    clock.pass(3_600_000);
    expect(step(jobs)).toEqual({ isFinished: true, resumeAtMs: null });
    expect(http.log).toEqual(['0s GET /b?page=1', '3600s GET /b?page=1', '3600s GET /a?ids=1%2C2', '3601.5s GET /a?ids=3']);
  });

  test.each([
    ['is off or not open to the token', 'idle'],
    ['has failed', 'failed'],
    ['is not open to the token', 'unavailable'],
  ] as const)('ends with a word where that %s and has never come', (_name, status) => {
    const { step, stored } = world({});
    expect(step([jobOf(stats()), jobOf(sample('b'), LAMP, { status })])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(stored['a']).toMatchObject({ status: 'failed', calls: 0, error: { code: 'NEEDED_TABLE', details: { table: 'b' } } });
  });

  test('ends with the same word where nobody knows the table', () => {
    const { step, stored } = world({});
    step([jobOf(stats())]);
    expect(stored['a']).toMatchObject({ error: { code: 'NEEDED_TABLE' } });
  });

  test('is asked for by what came earlier, and does not wait hours for more', () => {
    const { http, step, tables } = world({ a: [ok([])], b: [tooMany(3_600)] });
    tables['b']?.rows.push({ shop: 'Lamp', id: 7 });
    step([jobOf(stats()), jobOf(sample('b'), LAMP, { succeededAtMs: NOW - 1 })]);
    expect(http.log).toEqual(['0s GET /b?page=1', '0s GET /a?ids=7']);
  });

  test('is done without a call where that holds nothing', () => {
    const { step, stored, http } = world({});
    expect(step([jobOf(stats()), jobOf(sample('b'), LAMP, { status: 'done', succeededAtMs: NOW - 1 })])).toEqual({ isFinished: true, resumeAtMs: null });
    expect([stored['a'], http.log]).toEqual([expect.objectContaining({ status: 'done', rows: 0, calls: 0 }), []]);
  });
});
