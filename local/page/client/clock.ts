import { ask } from './server';

export type Speed = 'hurried' | 'life';

interface Wait {
  atMs: number;
  mayHurry: boolean;
  reached: () => void;
}

/** So much virtual time may be skipped after a person did something: an idle panel must not run through weeks. */
const PATIENCE_MS = 6 * 3_600_000;
/** Real time between two jumps, in which the page is drawn. */
const BREATH_MS = 40;

/** The spreadsheet's clock: what waits for it, and whether it jumps. */
export class PageClock {
  speed: Speed = 'hurried';
  private toldAt = performance.now();
  private readonly waits = new Map<string, Wait>();
  private tiredAtMs: number;
  private isJumping = false;
  private running = 0;

  constructor(private toldMs: number, readonly isVirtual: boolean, private readonly onChange: (nowMs: number) => void) {
    this.tiredAtMs = toldMs + PATIENCE_MS;
  }

  get nowMs(): number {
    return this.toldMs + (this.isVirtual ? performance.now() - this.toldAt : 0);
  }

  get isTired(): boolean {
    return this.nowMs >= this.tiredAtMs;
  }

  set(nowMs: number): void {
    this.toldMs = Math.max(nowMs, this.toldMs);
    this.toldAt = performance.now();
    this.onChange(this.toldMs);
    for (const [id, wait] of this.waits) if (wait.atMs <= this.toldMs) this.end(id, wait);
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.touched();
  }

  touched(): void {
    this.tiredAtMs = this.nowMs + PATIENCE_MS;
    this.onChange(this.nowMs);
    void this.jump();
  }

  /** While the script runs nobody waits for the clock: timers set meanwhile are guards against a script that hangs. */
  async during<T>(run: Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await run;
    } finally {
      this.running -= 1;
      void this.jump();
    }
  }

  wait(id: string, wait: Wait): void {
    this.waits.set(id, wait);
    void this.jump();
  }

  cancel(isCancelled: (id: string) => boolean): void {
    for (const id of this.waits.keys()) if (isCancelled(id)) this.waits.delete(id);
  }

  /** Lets the host's clock jump to the next moment somebody waits for, again and again. */
  private async jump(): Promise<void> {
    if (this.isJumping) return;
    this.isJumping = true;
    for (let wait = this.next(); wait !== null; wait = this.next()) {
      await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
      if (this.next() !== wait) continue;
      const { nowMs } = await ask('pass', { untilMs: Math.ceil(wait.atMs) });
      this.set(nowMs);
    }
    this.isJumping = false;
  }

  private next(): Wait | null {
    if (!this.isVirtual || this.speed === 'life' || this.isTired || this.running > 0) return null;
    return [...this.waits.values()].filter(({ mayHurry }) => mayHurry).sort((a, b) => a.atMs - b.atMs)[0] ?? null;
  }

  private end(id: string, wait: Wait): void {
    this.waits.delete(id);
    wait.reached();
  }
}
