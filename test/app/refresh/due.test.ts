import { dueSinceMs, runsADay } from '../../../src/app/refresh/due';

const HOUR_MS = 3_600_000;
const DATASET = { source: { freshForMs: HOUR_MS / 2 } } as Parameters<typeof dueSinceMs>[0];
/** Moscow wall clock; 23 November 2026 is a Monday. */
const msk = (text: string): number => Date.parse(`${text}+03:00`);

const NOW = '2026-11-23T12:00:00';

test.each<[string, Parameters<typeof dueSinceMs>[1], string, string]>([
  ['as often as is useful', {}, '2026-11-23T11:00:00', '2026-11-23T11:30:00'],
  ['every six hours', { everyHours: 6 }, '2026-11-23T11:00:00', '2026-11-23T17:00:00'],
  ['every day at an hour that is over', { atHour: 9 }, '2026-11-22T09:20:00', '2026-11-23T09:00:00'],
  ['every day, when it has come today', { atHour: 9 }, '2026-11-23T09:20:00', '2026-11-24T09:00:00'],
  ['every day at an hour that is still to come', { atHour: 22 }, '2026-11-21T22:20:00', '2026-11-22T22:00:00'],
  ['once a week, today', { atHour: 9, weekday: 1 }, '2026-11-16T09:20:00', '2026-11-23T09:00:00'],
  ['once a week, later today', { atHour: 15, weekday: 1 }, '2026-11-16T15:20:00', '2026-11-23T15:00:00'],
  ['once a week, when it has come', { atHour: 9, weekday: 1 }, '2026-11-23T10:00:00', '2026-11-30T09:00:00'],
  ['once a week, on the Sunday before', { atHour: 9, weekday: 7 }, '2026-11-20T09:20:00', '2026-11-22T09:00:00'],
  ['at midnight', { atHour: 0 }, '2026-11-22T23:59:00', '2026-11-23T00:00:00'],
])('%s', (_name, rhythm, succeeded, due) => {
  expect(dueSinceMs(DATASET, rhythm, { succeededAtMs: msk(succeeded), nowMs: msk(NOW) })).toBe(msk(due));
});

test('only by hand it is never due', () => {
  expect(dueSinceMs(DATASET, { everyHours: 0 }, { succeededAtMs: 0, nowMs: msk(NOW) })).toBe(Infinity);
});

test.each([[{}, 24], [{ everyHours: 6 }, 4], [{ everyHours: 48 }, 0.5], [{ everyHours: 0 }, 0], [{ atHour: 9 }, 1], [{ atHour: 9, weekday: 2 }, 1 / 7]])('%j is %d runs a day', (rhythm, runs) => {
  expect(runsADay(DATASET, rhythm)).toBe(runs);
});
