import type { Dataset } from '../../src/sync/dataset';
import { queued } from '../../src/sync/job';
import { engineWorld, jobOf, LAMP, NOW, revived, sample, sampleCall } from '../support/engine-world';
import type { MemoryTable } from '../support/memory-table';
import { after, ok, type Scripted, status, tooMany } from '../support/scripted-http';

const MINUTE = { intervalMs: 60_000, burst: 1 };
const SECOND = { intervalMs: 1_000, burst: 1 };
const TEN_SECONDS = { intervalMs: 10_000, burst: 1 };
const AT_ONCE = { intervalMs: 1, burst: 1_000 };
const HOUR = { intervalMs: 3_600_000, burst: 1 };

const more = (takesMs = 0): Scripted => after(takesMs, ok({ rows: [{ id: 1 }], isMore: true }));
const last = (takesMs = 0): Scripted => after(takesMs, ok([{ id: 2 }]));
const times = (count: number, answer: Scripted): Scripted[] => Array.from({ length: count }, () => answer);
const ofCalls = (usualCalls: number, dataset: Dataset): Dataset => ({ ...dataset, source: { ...dataset.source, usualCalls } });

describe('interleaving', () => {
  test('calls every method as often as its limit allows, the slowest first, and sleeps for seconds only', () => {
    const world = engineWorld({ 'GET /a': [...times(8, more(100)), last(100)], 'GET /b': [...times(2, more(100)), last(100)], 'GET /c': [more(100), last(100)] });
    const jobs = [jobOf(sample('a', { limit: SECOND })), jobOf(sample('b', { limit: TEN_SECONDS })), jobOf(sample('c', { limit: MINUTE }))];
    const resumedSec: number[] = [];
    for (let result = world.step(jobs); !result.isFinished; result = world.step(jobs)) {
      resumedSec.push((Number(result.resumeAtMs) - NOW) / 1000);
      world.clock.pass(Number(result.resumeAtMs) - world.clock.nowMs());
    }
    expect(resumedSec).toEqual([21.1, 60.5]);
    expect(world.http.log).toEqual([
      '0s GET /c?page=1',
      '0.1s GET /b?page=1',
      '0.2s GET /a?page=1',
      '1.7s GET /a?page=2',
      '3.2s GET /a?page=3',
      '4.7s GET /a?page=4',
      '6.2s GET /a?page=5',
      '7.7s GET /a?page=6',
      '9.2s GET /a?page=7',
      '10.6s GET /b?page=2',
      '10.7s GET /a?page=8',
      '12.2s GET /a?page=9',
      '21.1s GET /b?page=3',
      '60.5s GET /c?page=2',
    ]);
    expect(Math.max(...world.clock.sleptMs)).toBeLessThanOrEqual(5_000);
  });

  test('with more patience sleeps for the next page of what was begun, not for a first one that is as far away', () => {
    const world = engineWorld({ 'GET /a': [more(), more(), last()], 'GET /b': [last()] });
    const jobs = [jobOf(sample('a', { limit: MINUTE })), jobOf(sample('b', { limit: MINUTE }), LAMP, { notBeforeMs: NOW + 50_000 })];
    expect(world.step(jobs, { patienceMs: 65_000 })).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.http.log).toEqual(['0s GET /a?page=1', '60.5s GET /a?page=2', '60.5s GET /b?page=1', '121s GET /a?page=3']);
  });

  test('with less it sleeps for hardly anything', () => {
    const world = engineWorld({ 'GET /a': [more()] });
    expect(world.step([jobOf(sample('a', { limit: TEN_SECONDS }))], { patienceMs: 1_000 })).toMatchObject({ isFinished: false });
    expect(world.clock.sleptMs).toEqual([]);
  });

  test('takes as long as the slowest limit, not as the sum of all', () => {
    const world = engineWorld({ 'GET /a': [...times(3, more()), last()], 'GET /b': [...times(3, more()), last()], 'GET /c': [...times(3, more()), last()] });
    const jobs = ['a', 'b', 'c'].map((id) => jobOf(sample(id, { limit: MINUTE })));
    for (let steps = 0; ; steps += 1) {
      const { isFinished, resumeAtMs } = world.step(jobs);
      if (isFinished) break;
      world.clock.pass(Number(resumeAtMs) - world.clock.nowMs());
    }
    expect(world.clock.nowMs() - NOW).toBe(3 * 60_500);
  });

  test('of methods with the same limit the one that takes most calls begins', () => {
    const world = engineWorld({ 'GET /a': [last()], 'GET /b': [more()] });
    const long = ofCalls(2, sample('b', { limit: MINUTE }));
    world.step([jobOf(sample('a', { limit: MINUTE })), jobOf(long)]);
    expect(world.http.log).toEqual(['0s GET /b?page=1', '0s GET /a?page=1']);
  });

  const shared = (id: string): Dataset => {
    const own = { ...sampleCall(`/${id}`, { full: MINUTE }), group: 'one for all' };
    return sample(id, { paging: { call: () => own, request: ({ page }) => ({ call: own, query: { page: Number(page) } }) } });
  };

  test('a dataset that fails, begun anew as often as it does, leaves the limit it shares to the others', () => {
    const world = engineWorld({ 'GET /a': times(2, status(400, '{}')), 'GET /b': [more(), last()] });
    const [failing, other] = [jobOf(ofCalls(9, shared('a'))), jobOf(shared('b'))];
    for (let minute = 0; minute < 4; minute += 1) {
      if (failing.state.status === 'failed') failing.state = queued(failing.state);
      world.step([failing, other]);
      world.clock.pass(61_000);
    }
    expect(world.http.log.map((line) => line.replace(/^\S+ /, ''))).toEqual(['GET /a?page=1', 'GET /b?page=1', 'GET /b?page=2', 'GET /a?page=1']);
  });

  test('of datasets that share a limit the one that had a turn longest ago has it, and goes on until its end', () => {
    const world = engineWorld({ 'GET /a': [more(), last()], 'GET /b': [last()], 'GET /c': [last()] });
    const jobs = [jobOf(ofCalls(9, shared('b')), LAMP, { turnBeforeMs: 2 }), jobOf(shared('a'), LAMP, { turnBeforeMs: 1 }), jobOf(sample('c'))];
    for (let result = world.step(jobs); !result.isFinished; result = world.step(jobs)) world.clock.pass(Number(result.resumeAtMs) - world.clock.nowMs());
    expect(world.http.log.map((line) => line.replace(/^\S+ /, ''))).toEqual(['GET /a?page=1', 'GET /c?page=1', 'GET /a?page=2', 'GET /b?page=1']);
  });

  test('two shops do not wait for each other', () => {
    const world = engineWorld({ 'GET /a': [last(), last()] });
    world.step([jobOf(sample('a')), jobOf(sample('a'), { ...LAMP, id: 'vase', label: 'Vase' })]);
    expect(world.http.log).toEqual(['0s GET /a?page=1', '0s GET /a?page=1']);
    expect(world.tables['a']?.rows).toEqual([{ shop: 'Lamp', id: 2 }, { shop: 'Vase', id: 2 }]);
  });
});

describe('sleeping', () => {
  test.each([
    ['waits for the end of a limit of hours, because the next hourly execution is an hour away', 25_000, [25_000]],
    ['does not wait longer for that', 25_001, []],
  ])('%s', (_name, waitMs, sleptMs) => {
    const world = engineWorld({ 'GET /a': sleptMs.length > 0 ? [last()] : [] });
    world.step([jobOf(sample('a', { limit: HOUR }), LAMP, { notBeforeMs: NOW + waitMs })]);
    expect(world.clock.sleptMs).toEqual(sleptMs);
  });

  test.each([
    ['sleeps 5 seconds', 4_500, 'merge', [5_000]],
    ['does not sleep longer', 4_501, 'merge', []],
    ['sleeps 25 seconds for the pages it holds', 24_500, 'snapshot', [25_000]],
    ['does not sleep longer for those either', 24_501, 'snapshot', []],
  ] as const)('%s', (_name, intervalMs, write, sleptMs) => {
    const world = engineWorld({ 'GET /a': sleptMs.length > 0 ? [more(), last()] : [more()] });
    const result = world.step([jobOf(sample('a', { limit: { intervalMs, burst: 1 }, write }))]);
    expect(result).toEqual({ isFinished: sleptMs.length > 0, resumeAtMs: sleptMs.length > 0 ? null : NOW + intervalMs + 500 });
    expect(world.clock.sleptMs).toEqual(sleptMs);
  });
});

describe('the end of a step', () => {
  test('begins no call after the soft end, nor sleeps beyond it', () => {
    const world = engineWorld({ 'GET /a': [more(), more(), more()] });
    const result = world.step([jobOf(sample('a', { limit: { intervalMs: 3_500, burst: 1 } }))], { softMs: 12_000 });
    expect(result).toEqual({ isFinished: false, resumeAtMs: NOW + 12_000 });
    expect(world.http.log).toEqual(['0s GET /a?page=1', '4s GET /a?page=2', '8s GET /a?page=3']);
    expect(world.clock.sleptMs).toEqual([4_000, 4_000]);
  });

  test('says "now" when a call was left for want of time', () => {
    const world = engineWorld({ 'GET /a': [more(20_000)] });
    expect(world.step([jobOf(sample('a', { limit: AT_ONCE }))], { softMs: 20_000 })).toEqual({ isFinished: false, resumeAtMs: NOW + 20_000 });
  });

  test('leaves a page to the next step that would not end before the hard end, to judge by the last', () => {
    const world = engineWorld({ 'GET /a': [more(60_000), more(60_000), more(60_000), more(60_000)] });
    const job = jobOf(sample('a', { limit: AT_ONCE }));
    expect(world.step([job], { softMs: 270_000, hardMs: 320_000 })).toEqual({ isFinished: false, resumeAtMs: NOW + 240_000 });
    expect(job.state.pageMs).toBe(60_000);
  });

  test('makes the first call of a step, however long the last page took and however late it is', () => {
    const world = engineWorld({ 'GET /a': [more(400_000), last()] });
    const job = jobOf(sample('a', { limit: AT_ONCE }), LAMP, { pageMs: 1_000_000 });
    world.step([job], { softMs: 0, hardMs: 1 });
    world.step([job], { softMs: -1, hardMs: 0 });
    expect(world.http.log).toEqual(['0s GET /a?page=1', '400s GET /a?page=2']);
    expect(job.state.status).toBe('done');
  });

  test('takes a short page instead of a long one that does not fit', () => {
    const world = engineWorld({ 'GET /a': [more()], 'GET /b': [last(), last()], 'GET /c': [last()] });
    const slow = jobOf(sample('a', { limit: SECOND }), LAMP, { pageMs: 250_000 });
    const jobs = [slow, jobOf(sample('b', { limit: MINUTE })), jobOf(sample('c', { limit: SECOND }))];
    expect(world.step(jobs)).toEqual({ isFinished: false, resumeAtMs: NOW });
    expect(world.http.log).toEqual(['0s GET /b?page=1', '0s GET /c?page=1']);
    const again = jobOf(sample('b', { limit: MINUTE }));
    world.clock.pass(60_500);
    world.step([slow, again], { softMs: 100 });
    expect(world.http.log.slice(2)).toEqual(['60.5s GET /b?page=1']);
    world.step([slow], { softMs: 100 });
    expect(world.http.log.slice(3)).toEqual(['60.5s GET /a?page=1']);
  });

  test('goes on beyond the soft end with the pages it holds, up to the hard end', () => {
    const world = engineWorld({ 'GET /a': [more(100_000), more(100_000), last(100_000)] });
    const jobs = [jobOf(sample('a', { limit: TEN_SECONDS, write: 'snapshot' })), jobOf(sample('b', { limit: SECOND }))];
    expect(world.step(jobs, { softMs: 20_000, hardMs: 360_000 })).toEqual({ isFinished: false, resumeAtMs: NOW + 300_000 });
    expect(world.http.log).toEqual(['0s GET /a?page=1', '100s GET /a?page=2', '200s GET /a?page=3']);
    expect(jobs.map(({ state }) => state.status)).toEqual(['done', 'queued']);
  });

  test('drops them when the hard end is too near, and stores that the snapshot begins anew', () => {
    const world = engineWorld({ 'GET /a': [more(100_000), more(100_000), more(100_000), last(50_000)] });
    const job = jobOf(sample('a', { limit: AT_ONCE, write: 'snapshot' }));
    expect(world.step([job], { softMs: 20_000, hardMs: 300_000 })).toEqual({ isFinished: false, resumeAtMs: NOW + 200_000 });
    expect(job.state).toMatchObject({ cursor: null, rows: 0 });
    expect(world.step([job], { softMs: 20_000, hardMs: 300_000 })).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.http.log).toEqual(['0s GET /a?page=1', '100s GET /a?page=2', '200s GET /a?page=1', '300s GET /a?page=2']);
  });
});

test('a snapshot whose pages do not fit one execution comes a page further in each, and ends', () => {
  const pages = [1, 2, 3, 4].map((id) => after(20_000, ok({ rows: [{ id }], isMore: id < 4 })));
  const world = engineWorld({ 'GET /a': [1, 2, 3, 4].flatMap((attempt) => pages.slice(0, Math.max(2, attempt))) });
  const table = world.tables['a'] as MemoryTable;
  const { merge } = table;
  table.merge = (...call) => {
    const written = merge(...call);
    world.clock.pass(written.added * 140_000);
    return written;
  };
  const job = jobOf(sample('a', { limit: AT_ONCE, write: 'snapshot', whenAbsent: { name: 'gone' } }));
  table.rows.push({ shop: 'Lamp', id: 0, name: 'zero' });
  const steps = [1, 2, 3, 4].map(() => {
    const { isFinished } = world.step([job], { softMs: 20_000, hardMs: 330_000 });
    return [isFinished, table.rows.length, table.rows[0]?.name];
  });
  expect(steps).toEqual([[false, 2, 'zero'], [false, 3, 'zero'], [false, 4, 'zero'], [true, 5, 'gone']]);
});

describe('a pause', () => {
  test('that WB asks for holds its dataset until then and no other, and is reported once', () => {
    const world = engineWorld({ 'GET /a': [tooMany(27_391), last()], 'GET /b': [...times(20, more(10_000)), last()] });
    const a = jobOf(sample('a'));
    const b = jobOf(sample('b', { limit: AT_ONCE }));
    expect(world.step([a, b])).toEqual({ isFinished: false, resumeAtMs: NOW + 27_391_000 });
    expect(b.state.status).toBe('done');
    expect(world.clock.sleptMs).toEqual([]);
    expect(world.stored['a']).toMatchObject({ status: 'running', notBeforeMs: NOW + 27_391_000, error: { code: 'WB_RATE_LIMIT' } });

    world.clock.pass(3_600_000);
    expect(world.step([revived(a, world)])).toEqual({ isFinished: false, resumeAtMs: NOW + 27_391_000 });
    expect(world.log.filter((line) => line.startsWith('report a'))).toEqual(['report a started', 'report a paused']);

    world.clock.pass(NOW + 27_391_000 - world.clock.nowMs());
    expect(world.step([revived(a, world)])).toEqual({ isFinished: true, resumeAtMs: null });
    expect(world.http.log[world.http.log.length - 1]).toBe('27391s GET /a?page=1');
  });

  test('of each limit is reported anew', () => {
    const world = engineWorld({ 'GET /a': [more(), more(), last()] });
    let job = jobOf(sample('a', { limit: HOUR }));
    for (let hour = 0; hour < 3; hour += 1) {
      world.step([job]);
      world.step([revived(job, world)]);
      world.clock.pass(3_600_500);
      job = revived(job, world);
    }
    expect(world.log.filter((line) => line.startsWith('report'))).toEqual(['report a started', 'report a paused', 'report a paused', 'report a done']);
  });

  test.each([
    ['longer than five minutes is reported and stored', 300_001, ['report a paused', 'save a running {"page":2}']],
    ['of five minutes is not', 300_000, []],
  ])('%s', (_name, waitMs, expected) => {
    const world = engineWorld({ 'GET /a': [ok({ rows: [], isMore: true, waitMs })] });
    world.step([jobOf(sample('a', { limit: AT_ONCE }))]);
    expect(world.log.slice(4)).toEqual(expected);
  });

  test('before the first call is one, too', () => {
    const world = engineWorld({});
    world.throttleOf(LAMP).spend('GET /a', HOUR);
    expect(world.step([jobOf(sample('a', { limit: HOUR }))])).toEqual({ isFinished: false, resumeAtMs: NOW + 3_600_500 });
    expect(world.log).toEqual(['report a paused', 'save a queued']);
  });

  test('ends when the first of the waiting can go on', () => {
    const world = engineWorld({ 'GET /a': [tooMany(300)], 'GET /b': [tooMany(200)], 'GET /c': [status(503, '', { 'retry-after': '250' })] });
    expect(world.step(['a', 'b', 'c'].map((id) => jobOf(sample(id))))).toEqual({ isFinished: false, resumeAtMs: NOW + 200_000 });
  });
});

test.each([
  ['no job', []],
  ['none that was asked for', [jobOf(sample('a'), LAMP, { status: 'idle' })]],
  ['none that is not finished', (['done', 'fresh', 'failed', 'unavailable'] as const).map((end) => jobOf(sample(end), LAMP, { status: end }))],
])('is finished at once with %s', (_name, jobs) => {
  const world = engineWorld({});
  expect(world.step(jobs)).toEqual({ isFinished: true, resumeAtMs: null });
  expect(world.log).toEqual([]);
});

test('a step that somebody halts makes the call it was begun for and no other, and says when the rest could go on', () => {
  const world = engineWorld({ 'GET /a': [last()] });
  world.isHalted = () => true;
  const jobs = [jobOf(sample('a')), jobOf(sample('b')), jobOf(sample('c'))];
  expect(world.step(jobs)).toEqual({ isFinished: false, resumeAtMs: world.clock.nowMs() });
  expect(world.http.log).toEqual(['0s GET /a?page=1']);
  expect(jobs.map(({ state }) => state.status)).toEqual(['done', 'queued', 'queued']);
});
