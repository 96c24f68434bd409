import { type JobState, NEW_JOB, persistent, queued } from '../../src/sync/job';
import { NO_TRAIL } from '../../src/sync/trail';
import { jobOf, LAMP, sample } from '../support/engine-world';

const USED: JobState = {
  status: 'failed', cursor: { page: 7 }, trail: { mark: 'x', places: 1, movesAt: 2 }, saved: { upTo: 'yesterday' }, notBeforeMs: 1, telling: 'news', toldUntilMs: 2, startedAtMs: 3, endedAtMs: 4,
  succeededAtMs: 5, turnBeforeMs: 15, rows: 6, missed: 2, strays: 5, unsent: 'price', misfits: { price: 2 }, emptiness: 'doubted', emptySinceMs: 13, filledAtMs: 14, isUnjoined: true, skipped: 1, added: 7, changed: 8, calls: 9, attempts: 10, callsBefore: 12, rowsBefore: 16, pageMs: 11,
  error: { code: 'NETWORK', details: {} }, unseenSinceMs: 0, mark: 'mark', since: '2026-01-01', edition: 13, isRewrite: true,
};

test('a new run keeps what earlier ones learnt, and counts from zero', () => {
  expect(queued(USED)).toEqual({
    ...NEW_JOB, status: 'queued', saved: { upTo: 'yesterday' }, succeededAtMs: 5, turnBeforeMs: 3, callsBefore: 12, rowsBefore: 16, pageMs: 11,
    emptySinceMs: 13, filledAtMs: 14, isUnjoined: true, mark: 'mark', since: '2026-01-01', edition: 13, isRewrite: true,
  });
});

test('a run that asked for nothing had no turn', () => {
  expect(queued({ ...USED, calls: 0 }).turnBeforeMs).toBe(15);
});

test('a state is stored as it is, without the place in a snapshot of which only memory knows what has come', () => {
  const job = jobOf(sample('a'), LAMP, USED);
  expect(persistent(job)).toEqual(USED);
  expect(persistent({ ...job, seen: new Set(['1']) })).toEqual({ ...USED, cursor: null, rows: 0, missed: 0, strays: 0, unsent: '', misfits: {}, skipped: 0 });
  const held = { rows: [], from: { page: 3 }, trail: NO_TRAIL };
  expect(persistent({ ...job, held })).toEqual({ ...USED, cursor: { page: 3 }, trail: NO_TRAIL });
});
