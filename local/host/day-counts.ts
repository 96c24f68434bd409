const DAY_MS = 86_400_000;

/** What was used of a daily quota, by whose it is: a day begins with the first use after the last one. */
export class DayCounts<Owner> {
  private readonly days = new Map<Owner, { startMs: number; count: number }>();

  of(owner: Owner, nowMs: number): number {
    return this.dayOf(owner, nowMs).count;
  }

  add(owner: Owner, nowMs: number, count: number): void {
    const day = this.dayOf(owner, nowMs);
    this.days.set(owner, { ...day, count: day.count + count });
  }

  private dayOf(owner: Owner, nowMs: number): { startMs: number; count: number } {
    const day = this.days.get(owner);
    return day === undefined || nowMs - day.startMs >= DAY_MS ? { startMs: nowMs, count: 0 } : day;
  }
}
