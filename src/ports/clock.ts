/** Time is injected: nothing in the pure folders reads a clock of its own. */
export interface ClockPort {
  nowMs(): number;
  /** Blocks the execution. Only for waits of seconds: longer ones end the execution as paused. */
  sleepMs(ms: number): void;
}
