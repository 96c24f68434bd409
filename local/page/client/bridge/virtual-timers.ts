/** Shorter ones draw and settle things; longer ones wait for WB. */
const SHORT_MS = 1000;

type Handler = (...args: unknown[]) => void;

export interface VirtualClockOfFrame {
  nowMs(): number;
  /** Calls back when the clock has come so far; `mayHurry` lets the page make the clock jump there. */
  whenReached(id: number, atMs: number, mayHurry: boolean): void;
  cancel(id: number): void;
}

/** Long timers wait for the spreadsheet's clock instead of the browser's. */
export class VirtualTimers {
  private readonly pending = new Map<number, () => void>();
  /** Far from the browser's own ids, so that `clearTimeout` can tell them apart. */
  private nextId = 1_000_000_000;

  constructor(private readonly clock: VirtualClockOfFrame) {}

  timeout(handler: Handler, ms: number, args: unknown[]): number | null {
    if (!(ms >= SHORT_MS)) return null;
    const id = this.nextId++;
    this.wait(id, ms, true, () => {
      this.pending.delete(id);
      handler(...args);
    });
    return id;
  }

  /** A repeated timer shows time, it does not wait for anything: it never makes the clock jump. */
  interval(handler: Handler, ms: number, args: unknown[]): number | null {
    if (!(ms >= SHORT_MS)) return null;
    const id = this.nextId++;
    const again = (): void => this.wait(id, ms, false, () => {
      again();
      handler(...args);
    });
    again();
    return id;
  }

  /** @returns whether the timer was one of these */
  clear(id: unknown): boolean {
    if (typeof id !== 'number' || !this.pending.delete(id)) return false;
    this.clock.cancel(id);
    return true;
  }

  reached(id: number): void {
    this.pending.get(id)?.();
  }

  private wait(id: number, ms: number, mayHurry: boolean, then: () => void): void {
    this.pending.set(id, then);
    this.clock.whenReached(id, this.clock.nowMs() + ms, mayHurry);
  }
}
