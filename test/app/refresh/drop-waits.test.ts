import { dropWaits } from '../../../src/app/refresh/drop-waits';
import type { OwnJob } from '../../../src/app/refresh/jobs';
import type { JobState } from '../../../src/sync/job';
import { inMemoryOnly, openThrottle } from '../../../src/sync/throttle';
import { jobOf, LAMP, NOW, sample } from '../../support/engine-world';
import { manualClock } from '../../support/manual-clock';

const MINUTE_MS = 60_000;

test.each<[string, Partial<JobState>, number]>([
  ['a wait of years', { status: 'running', notBeforeMs: NOW + 1e12 }, NOW],
  ['a pause of ours', { status: 'running', notBeforeMs: NOW + 10 * MINUTE_MS }, NOW + 10 * MINUTE_MS],
  ['what has ended', { status: 'fresh', notBeforeMs: NOW + 1e12 }, NOW + 1e12],
])('%s', (_name, state, notBeforeMs) => {
  const job = { ...jobOf(sample('a'), LAMP, state), closed: null, isOff: false, dueSinceMs: Infinity, historyDays: 1, edition: 0 } as OwnJob;
  const clock = manualClock(NOW);
  const throttle = openThrottle(inMemoryOnly(), clock);
  throttle.refused('GET /a', { intervalMs: MINUTE_MS, burst: 1 }, 1e12);
  const hurried = dropWaits([job], () => throttle, NOW);
  expect([job.state.notBeforeMs, hurried.includes(job)]).toEqual([notBeforeMs, job.state.status === 'running' && notBeforeMs === NOW]);
  expect(throttle.nextCallAtMs('GET /a', { intervalMs: MINUTE_MS, burst: 1 })).toBe(NOW + MINUTE_MS);
});
