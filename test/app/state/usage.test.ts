import { callsToday, countCalls } from '../../../src/app/state/usage';
import { manualClock } from '../../support/manual-clock';
import { memoryStore } from '../../support/memory-store';

test('counts what a day takes, and begins anew at midnight in Moscow', () => {
  const counter = { clock: manualClock(Date.parse('2026-11-23T20:00:00Z')), userStore: memoryStore() };
  expect(callsToday(counter)).toEqual(0);
  countCalls(counter, 3);
  countCalls(counter, 2);
  expect(callsToday(counter)).toEqual(5);
  counter.clock.pass(3_600_000);
  expect(callsToday(counter)).toEqual(0);
  countCalls(counter, 1);
  expect(callsToday(counter)).toEqual(1);
});

test('a step that did nothing costs no write', () => {
  const userStore = memoryStore();
  countCalls({ clock: manualClock(0), userStore }, 0);
  expect(userStore.values).toEqual({});
});
