import { countTriggerTime, triggerMsOfDay } from '../../../src/app/state/trigger-time';
import { manualClock } from '../../support/manual-clock';
import { memoryStore } from '../../support/memory-store';

const HOUR_MS = 3_600_000;
const counter = () => ({ clock: manualClock(Date.parse('2026-11-23T20:10:00Z')), userStore: memoryStore() });

test('adds up what triggers take, and forgets it after a day', () => {
  const own = counter();
  const pass = (ms: number) => countTriggerTime(own, () => own.clock.pass(ms));
  pass(30_000);
  pass(15_000);
  own.clock.pass(HOUR_MS);
  pass(1_000);
  expect(triggerMsOfDay(own)).toBe(46_000);
  own.clock.pass(24 * HOUR_MS);
  expect(triggerMsOfDay(own)).toBe(1_000);
  own.clock.pass(HOUR_MS);
  expect(triggerMsOfDay(own)).toBe(0);
  pass(2_000);
  expect(own.userStore.values).toEqual({ triggerTime: expect.not.stringContaining('46000') as unknown });
});

test('an execution that Google kills has taken all it may', () => {
  const own = counter();
  countTriggerTime(own, () => expect(triggerMsOfDay(own)).toBe(360_000));
  expect(triggerMsOfDay(own)).toBe(0);
});

test('work that fails is counted, and fails', () => {
  const own = counter();
  const fail = () => { own.clock.pass(7_000); throw new Error('broken'); };
  expect(() => countTriggerTime(own, fail)).toThrow('broken');
  expect(triggerMsOfDay(own)).toBe(7_000);
});
