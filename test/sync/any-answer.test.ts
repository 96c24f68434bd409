import fc from 'fast-check';
import { allDatasets } from '../../src/datasets';
import type { HttpFailure, HttpOutcome } from '../../src/ports/http';
import { isUnfinished, type Job } from '../../src/sync/job';
import type { RowTable } from '../../src/sync/world';
import { TransientError, UserActionError } from '../../src/wb/errors';
import { engineWorld, jobOf, LAMP, revived } from '../support/engine-world';

interface Answer {
  outcome: HttpOutcome;
  takesMs: number;
  /** What the table does with the rows. */
  write: 'works' | 'is busy' | 'is full';
}

const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom(
    '[]', 'null', '{}', '<html>', '{"error":true}',
    '[{"srid":"a","saleID":"S1","lastChangeDate":"2026-01-02T10:00:00","rrdId":7,"reportId":1,"currency":"RUB","sid":"x"}]',
    '{"cards":[{"nmID":1,"sizes":[{"chrtID":1,"skus":["1"]}]}],"cursor":{"updatedAt":"2026-01-02T10:00:00Z","nmID":1,"total":100}}',
    '{"data":{"items":[{"nmId":1,"chrtId":1,"warehouseName":"x","quantity":1}]}}',
    '{"data":{"orders":[{"srid":"a","chrtId":1}],"snapshotTime":"2026-01-02T10:00:00Z","currency":"RUB"}}',
    '{"data":{"taskId":"t1"}}', '{"data":{"status":"processing"}}', '{"data":{"status":"done"}}', '{"data":{"status":"canceled"}}',
    '{"detail":"Limited by global limiter, per seller x"}',
  ),
);
const headers = fc.oneof(
  fc.constant({}),
  fc.record({ 'x-ratelimit-retry': fc.oneof(fc.nat(100_000).map(String), fc.string()) }),
  fc.record({ 'retry-after': fc.oneof(fc.nat(1_000).map(String), fc.string()) }),
);
const status = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(200, 200, 200, 204, 429, 500, 403) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 999 }) });
const answered = fc.record({ status, headers, text: body }).map((answer): HttpOutcome => ({ answer: { ...answer, bytes: answer.text.length } }));
const failed = fc.constantFrom<HttpFailure>('network', 'dailyCalls', 'tooLarge', 'permission')
  .map((failure): HttpOutcome => ({ failure, detail: '' }));
const answers = fc.array(fc.record<Answer>({
  outcome: fc.oneof({ weight: 6, arbitrary: answered }, { weight: 1, arbitrary: failed }),
  takesMs: fc.nat(60_000),
  write: fc.constantFrom('works', 'works', 'works', 'is busy', 'is full'),
}), { maxLength: 80 });

const NOTHING_MORE: Answer = { outcome: { answer: { status: 204, headers: {}, text: '', bytes: 0 } }, takesMs: 0, write: 'works' };
const MOST_CALLS_A_STEP = 200;
/** Of every dataset: with a base token each call is a step of its own. */
const MOST_STEPS = 30;

/** All datasets over a WB that answers anything, and then nothing more. */
function anyWorld(given: readonly Answer[], tokenType: 'personal' | 'base') {
  const world = engineWorld({}, []);
  const left = [...given];
  let callsOfStep = 0;
  let current = NOTHING_MORE;
  world.http.send = () => {
    callsOfStep += 1;
    if (callsOfStep > MOST_CALLS_A_STEP) throw new Error('the step does not end');
    current = left.shift() ?? NOTHING_MORE;
    world.clock.pass(current.takesMs);
    return current.outcome;
  };
  const written = (rows: number) => {
    if (current.write === 'is busy') throw new TransientError('GOOGLE_SHEETS_BUSY', null);
    if (current.write === 'is full') throw new UserActionError('SHEET_FULL');
    return { added: rows, changed: 0, unchanged: 0 };
  };
  const table: RowTable = { merge: (_shop, rows) => written(rows.length), retire: () => written(0), expect: () => undefined, rowCount: () => 0, read: () => [], isBlank: () => false };
  world.tableOf = () => table;
  const jobs = allDatasets().map((dataset) => jobOf(dataset, { ...LAMP, tokenType })).filter(({ route }) => route !== null);
  const step = (jobsNow: readonly Job[]) => {
    callsOfStep = 0;
    const softEndMs = world.clock.nowMs() + 20_000;
    const result = world.step(jobsNow, { softMs: 20_000, hardMs: 300_000 });
    return { ...result, isOutOfTime: world.clock.nowMs() >= softEndMs, calls: callsOfStep };
  };
  return { world, jobs, step };
}

test('whatever WB answers, a step ends with all finished or with a time to go on, and the refresh ends', () => {
  fc.assert(fc.property(answers, fc.constantFrom('personal' as const, 'base' as const), (given, tokenType) => {
    const { world, jobs: first, step } = anyWorld(given, tokenType);
    let jobs: readonly Job[] = first;
    for (let steps = 0; ; steps += 1) {
      expect(steps).toBeLessThan(MOST_STEPS * jobs.length);
      const { isFinished, resumeAtMs, isOutOfTime, calls } = step(jobs);
      expect(calls).toBeLessThanOrEqual(MOST_CALLS_A_STEP);
      expect(jobs.some(isUnfinished)).toBe(!isFinished);
      if (isFinished) break;
      const waitMs = Number(resumeAtMs) - world.clock.nowMs();
      expect(isOutOfTime ? waitMs >= 0 : waitMs > 0).toBe(true);
      world.clock.pass(waitMs);
      jobs = jobs.map((job) => revived(job, world));
    }
    for (const { state } of jobs) expect(state.status === 'done' || state.error !== null).toBe(true);
  }), { numRuns: 40 });
});
