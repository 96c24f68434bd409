import type { ClockPort } from '../../src/ports/clock';

export interface ManualClock extends ClockPort {
  /** Every sleep, in order. */
  readonly sleptMs: number[];
  pass(ms: number): void;
}

/** Time that moves only when the code under test sleeps, or when the test says so. */
export function manualClock(startMs: number): ManualClock {
  const sleptMs: number[] = [];
  let nowMs = startMs;
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return {
    sleptMs,
    pass,
    nowMs: () => nowMs,
    sleepMs: (ms) => {
      if (!(ms > 0)) throw new Error(`slept ${ms} ms: a loop that never ends`);
      sleptMs.push(ms);
      pass(ms);
    },
  };
}
