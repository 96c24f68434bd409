import type { Script } from '../support/scripted-http';
import { engineWorld, jobOf, NOW, revived, sample } from '../support/engine-world';
import { ok } from '../support/scripted-http';
import { queued } from '../../src/sync/job';

const DAY_MS = 86_400_000;
const GONE = { quantity: 0 };
const stocks = sample('a', { write: 'snapshot', whenAbsent: GONE });
const others = sample('b');

/** A refresh of both so many days later, each as the last execution left it. */
function refreshes(script: Script, days: readonly number[]) {
  const world = engineWorld(script);
  let jobs = [jobOf(stocks), jobOf(others)];
  return days.map((day) => {
    world.clock.pass(NOW + day * DAY_MS - world.clock.nowMs());
    jobs = jobs.map((job) => ({ ...revived(job, world), state: queued(revived(job, world).state) }));
    world.log.length = 0;
    world.step(jobs);
    const { succeededAtMs = 0, emptiness } = world.stored['a'] ?? {};
    return { quantities: world.tables['a']?.rows.map(({ quantity }) => quantity), emptiness, isNew: succeededAtMs >= NOW + day * DAY_MS, told: world.log.filter((line) => line.startsWith('report a')).pop() };
  });
}

const FULL = ok([{ id: 1, quantity: 5 }, { id: 2, quantity: 7 }]);
const SOME = ok([{ id: 1 }]);

test('an empty snapshot is no success, and is believed a day later when other methods answer', () => {
  const script = { 'GET /a': [FULL, ok(null), ok([]), ok([]), ok([]), FULL], 'GET /b': [SOME, SOME, SOME, SOME, SOME, SOME] };
  expect(refreshes(script, [0, 1, 1.5, 2, 3, 4])).toEqual([
    { quantities: [5, 7], emptiness: 'none', isNew: true, told: 'report a done' },
    { quantities: [5, 7], emptiness: 'doubted', isNew: false, told: 'report a doubted' },
    { quantities: [5, 7], emptiness: 'doubted', isNew: false, told: 'report a doubted' },
    { quantities: [0, 0], emptiness: 'believed', isNew: true, told: 'report a done' },
    { quantities: [0, 0], emptiness: 'believed', isNew: true, told: 'report a done' },
    { quantities: [5, 7], emptiness: 'none', isNew: true, told: 'report a done' },
  ]);
});

test('it is not believed while every method answers with nothing', () => {
  const nothing = [ok(null), ok(null), ok(null)];
  const script = { 'GET /a': [FULL, ...nothing], 'GET /b': [SOME, ...nothing] };
  expect(refreshes(script, [0, 1, 2, 3]).map(({ emptiness, quantities }) => [emptiness, quantities])).toEqual([
    ['none', [5, 7]], ['doubted', [5, 7]], ['doubted', [5, 7]], ['doubted', [5, 7]],
  ]);
});

test('nor after an answer that has rows between', () => {
  const script = { 'GET /a': [FULL, ok(null), FULL, ok(null)], 'GET /b': [SOME, SOME, SOME, SOME] };
  expect(refreshes(script, [0, 1, 2, 2.5]).map(({ emptiness }) => emptiness)).toEqual(['none', 'doubted', 'none', 'doubted']);
});

test('a shop that has never had stock has none', () => {
  expect(refreshes({ 'GET /a': [ok(null)], 'GET /b': [SOME] }, [0])).toEqual([{ quantities: [], emptiness: 'none', isNew: true, told: 'report a done' }]);
});

describe('a snapshot that lacks most rows of the last one', () => {
  const rows = (count: number) => ok(Array.from({ length: count }, (_, at) => ({ id: at + 1, quantity: 5 })));
  const left = ({ quantities = [] }: { quantities?: unknown[] | undefined }) => quantities.filter((quantity) => quantity === 5).length;

  test('takes nothing away, and does so a day later when it is said again', () => {
    const script = { 'GET /a': [rows(20), rows(9), rows(8), rows(8), rows(8)], 'GET /b': [SOME, SOME, SOME, SOME, SOME] };
    const runs = refreshes(script, [0, 1, 1.5, 2.1, 3]);
    expect(runs.map((run) => [left(run), run.emptiness, run.isNew])).toEqual([[20, 'none', true], [20, 'doubted', false], [20, 'doubted', false], [8, 'believed', true], [8, 'none', true]]);
  });

  test('is forgotten when the rows come back', () => {
    const script = { 'GET /a': [rows(20), rows(9), rows(20), rows(9)], 'GET /b': [SOME, SOME, SOME, SOME] };
    expect(refreshes(script, [0, 1, 2, 3]).map((run) => [left(run), run.emptiness])).toEqual([[20, 'none'], [20, 'doubted'], [20, 'none'], [20, 'doubted']]);
  });

  test.each([[20, 10, 10], [9, 1, 1], [20, 12, 12]])('is none of %d rows where %d come: %d stay', (before, now, stay) => {
    const runs = refreshes({ 'GET /a': [rows(before), rows(now)], 'GET /b': [SOME, SOME] }, [0, 1]);
    expect(runs.map((run) => [left(run), run.emptiness])).toEqual([[before, 'none'], [stay, 'none']]);
  });
});
