/** The stand-in's time: what its callers' virtual clocks say, or real time counted from the virtual start. */
export class VirtualClock {
  private seenMs: number;
  private readonly realStartMs = Date.now();

  constructor(readonly startMs: number) {
    this.seenMs = startMs;
  }

  /** Time of one request. A virtual clock never runs backwards, whoever else has asked in between. */
  at(virtualNowMs: number | null): number {
    if (virtualNowMs === null) return Math.max(this.seenMs, this.startMs + (Date.now() - this.realStartMs));
    this.seenMs = Math.max(this.seenMs, virtualNowMs);
    return this.seenMs;
  }

  reset(): void {
    this.seenMs = this.startMs;
  }
}

/** Milliseconds a caller would have waited: a quarter of a second, then about 10 MB/s. */
export const elapsedMs = (bytes: number): number => 250 + Math.round(bytes / 10_000);
