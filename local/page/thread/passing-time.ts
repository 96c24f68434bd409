import type { HostDocument, LocalHost, RunResult } from '../../host';

/** Time goes as in life unless somebody hurries it; triggers fire when it passes them. */
export class PassingTime {
  private seenAtMs = Date.now();

  constructor(private readonly host: LocalHost, private readonly document: HostDocument) {}

  /** Catches up with real time. @returns the trigger runs on the way */
  tick(): RunResult[] {
    const elapsedMs = Date.now() - this.seenAtMs;
    this.seenAtMs = Date.now();
    return this.host.clock.isVirtual ? this.pass(elapsedMs) : this.host.fireDueTriggers(this.document);
  }

  /** A run is charged its own virtual time; the real time it took does not come on top. */
  skipRealTime(): void {
    this.seenAtMs = Date.now();
  }

  /** Lets virtual time pass, stopping at every trigger. */
  pass(ms: number): RunResult[] {
    const { clock } = this.host;
    const endMs = clock.nowMs() + ms;
    const runs: RunResult[] = [];
    for (;;) {
      const triggerAtMs = this.host.nextTriggerAtMs();
      if (triggerAtMs === null || triggerAtMs > endMs) break;
      clock.advance(triggerAtMs - clock.nowMs());
      runs.push(...this.host.fireDueTriggers(this.document));
    }
    clock.advance(endMs - clock.nowMs());
    return runs;
  }
}
