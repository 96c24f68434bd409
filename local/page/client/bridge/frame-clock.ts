/** The spreadsheet's time inside a frame: what the page told last, and what has passed since. */
export class FrameClock {
  private toldAt = performance.now();

  constructor(private toldMs: number) {}

  nowMs(): number {
    return Math.floor(this.toldMs + performance.now() - this.toldAt);
  }

  /** A clock never goes back. */
  set(nowMs: number): void {
    this.toldMs = Math.max(nowMs, this.nowMs());
    this.toldAt = performance.now();
  }
}

/** `Date` that tells the time of `clock`. */
export function dateOf(clock: FrameClock): DateConstructor {
  const RealDate = Date;
  return class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...(parts.length === 0 ? [clock.nowMs()] : parts) as [number]);
    }

    static override now(): number {
      return clock.nowMs();
    }
  } as DateConstructor;
}
