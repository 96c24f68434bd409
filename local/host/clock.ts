/** Time as an execution sees it. */
export interface Clock {
  /** `true` when time only moves by `advance`: stand-in servers are then told what time it is. */
  readonly isVirtual: boolean;
  nowMs(): number;
  /** Lets `ms` pass: jumps or sleeps. */
  advance(ms: number): void;
}

/** Jumps, never waits. */
export class VirtualClock implements Clock {
  readonly isVirtual = true;
  private timeMs: number;

  constructor(startMs: number) {
    this.timeMs = startMs;
  }

  /** Whole milliseconds, as every real clock tells them: costs have fractions. */
  nowMs(): number {
    return Math.floor(this.timeMs);
  }

  advance(ms: number): void {
    this.timeMs += Math.max(0, ms);
  }
}

/** The real time; `advance` sleeps, blocking the thread as Apps Script does. */
export class RealClock implements Clock {
  readonly isVirtual = false;
  private readonly never = new Int32Array(new SharedArrayBuffer(4));

  nowMs(): number {
    return Date.now();
  }

  advance(ms: number): void {
    if (ms > 0) Atomics.wait(this.never, 0, 0, ms);
  }
}
