import type { ClockPort } from '../ports/clock';

export const systemClock: ClockPort = {
  nowMs: () => Date.now(),
  sleepMs: (ms) => Utilities.sleep(ms),
};
