import { addUsage, usageToday } from '../../../src/app/state/usage';
import { manualClock } from '../../support/manual-clock';
import { memoryStore } from '../../support/memory-store';

test('counts what a day takes, and begins anew at midnight in Moscow', () => {
  const counter = { clock: manualClock(Date.parse('2026-11-23T20:00:00Z')), userStore: memoryStore() };
  expect(usageToday(counter)).toEqual({ calls: 0, triggerMs: 0 });
  addUsage(counter, { calls: 3, triggerMs: 0 });
  addUsage(counter, { calls: 0, triggerMs: 1_500 });
  expect(usageToday(counter)).toEqual({ calls: 3, triggerMs: 1_500 });
  counter.clock.pass(3_600_000);
  expect(usageToday(counter)).toEqual({ calls: 0, triggerMs: 0 });
  addUsage(counter, { calls: 1, triggerMs: 0 });
  expect(usageToday(counter)).toEqual({ calls: 1, triggerMs: 0 });
});

test('a step that did nothing costs no write', () => {
  const userStore = memoryStore();
  addUsage({ clock: manualClock(0), userStore }, { calls: 0, triggerMs: 0 });
  expect(userStore.values).toEqual({});
});
