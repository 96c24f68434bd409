import type { Join } from '../../src/sync/source';
import { engineWorld, jobOf, LAMP, NOW, sample } from '../support/engine-world';
import { after, ok, type Scripted, status, tooMany } from '../support/scripted-http';

const SECOND = { intervalMs: 1_000, burst: 1 };
const MINUTE = { intervalMs: 60_000, burst: 1 };
const JOIN: Join = { table: 'b', on: [{ ours: 'code', theirs: 'code' }], take: { name: 'name' } };

const names = (...rows: [number, string][]): Scripted => ok(rows.map(([code, name]) => ({ id: code, code, name })));
const codes = ok([{ id: 1, code: 10 }, { id: 2, code: 11 }]);

/** `a` takes names from `b`. */
function joining(script: { a: Scripted[]; b: Scripted[] }) {
  const world = engineWorld({ 'GET /a': script.a, 'GET /b': script.b });
  return { world, a: jobOf(sample('a', { limit: MINUTE, join: JOIN })), b: jobOf(sample('b', { limit: SECOND })) };
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
  const a = jobOf(sample('a', { limit: SECOND, join: JOIN }));
  const b = jobOf(sample('b', { limit: SECOND }), LAMP, { pageMs: 300_000 });
  const c = jobOf(sample('c', { limit: MINUTE }));
  expect(world.step([a, b, c])).toEqual({ isFinished: false, resumeAtMs: NOW + 1_000 });
  expect(world.clock.sleptMs).toEqual([]);
});

test('does not wait with pages in memory, which would be lost', () => {
  const world = engineWorld({ 'GET /a': [ok({ rows: [{ id: 1, code: 10 }], isMore: true }), codes] });
  const a = jobOf(sample('a', { limit: SECOND, join: JOIN, write: 'snapshot' }));
  const b = jobOf(sample('b', { limit: SECOND }), LAMP, { status: 'running', cursor: { page: 1 }, notBeforeMs: NOW + 121_000 });
  expect(world.step([a, b])).toEqual({ isFinished: false, resumeAtMs: NOW + 121_000 });
  expect(world.http.log).toEqual(['0s GET /a?page=1', '1.5s GET /a?page=2']);
});
