import fc from 'fast-check';
import { triggerStep } from '../../../src/app/refresh/trigger-step';
import { type Job, NEW_JOB } from '../../../src/sync/job';

const MINUTE_MS = 60_000;
const jobs = (calls: number) => [{ state: { ...NEW_JOB, status: 'running', calls } }] as unknown as Job[];

test.each([
  ['a fresh day, with more to come of what was begun', 0, 3, { softMs: 270_000, hardMs: 320_000, patienceMs: 65_000 }],
  ['a fresh day, nothing left from before', 0, 0, { softMs: 270_000, hardMs: 320_000 }],
  ['little left', 63 * MINUTE_MS, 3, { softMs: 45_000, hardMs: 100_000, patienceMs: 1_000 }],
  ['next to nothing left', 79.5 * MINUTE_MS, 3, null],
])('%s', (_name, usedMs, calls, length) => {
  expect(triggerStep(usedMs, jobs(calls))).toEqual(length);
});

test('a day of hours, whatever each takes of what it is given, stays below 90 minutes, and hardly an hour goes without', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { minLength: 72, maxLength: 72 }), (hours) => {
    const taken: number[] = [];
    for (const [share, isBacklog] of hours) {
      const usedMs = taken.slice(-24).reduce((sum, ms) => sum + ms, 0);
      const length = triggerStep(usedMs, jobs(isBacklog ? 1 : 0));
      // At worst a step lasts to its hard end and then writes a page.
      taken.push(length === null ? 0 : share * (length.hardMs + 20_000));
      if (taken.slice(-24).reduce((sum, ms) => sum + ms, 0) > 90 * MINUTE_MS) return false;
    }
    return true;
  }));
});

test('a backlog without end is worked on in every hour, most of the time', () => {
  const taken: number[] = [];
  for (let hour = 0; hour < 96; hour += 1) {
    const length = triggerStep(taken.slice(-24).reduce((sum, ms) => sum + ms, 0), jobs(1));
    taken.push(length === null ? 0 : length.softMs + 20_000);
  }
  expect(Math.min(...taken)).toBeGreaterThan(0);
  expect(taken.filter((ms) => ms > 200_000).length / 4).toBeGreaterThanOrEqual(10);
});
