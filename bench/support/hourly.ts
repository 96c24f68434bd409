import type { RunResult } from '../../local/host';
import type { Seller } from './seller';

/** A medium shop has 100 orders a day, and twice as many changes. */
const NEW_AN_HOUR = 4;
const CHANGED_AN_HOUR = 8;
const MINUTE_MS = 60_000;
const HOURS_A_DAY = 24;

/** The next firings of the hourly trigger, with what happens in a medium shop between them. @throws Error when one fails */
export async function hourlyRuns({ host, wb }: Seller, hours: number): Promise<RunResult[]> {
  const results: RunResult[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    await wb.control.changeShop({ addOrders: NEW_AN_HOUR, touchOrders: CHANGED_AN_HOUR });
    host.clock.advance(Math.max(0, (host.nextTriggerAtMs() ?? 0) - host.clock.nowMs()));
    results.push(...host.fireDueTriggers());
  }
  const wrong = results.find(({ kind }) => kind !== 'ok');
  if (wrong !== undefined) throw new Error(`a trigger ended as ${wrong.kind}`);
  return results;
}

/** What a day of such runs takes of the quota. */
export function minutesADay(runs: readonly RunResult[]): number {
  const totalMs = runs.reduce((sum, { stats }) => sum + stats.elapsedMs, 0);
  return (totalMs / MINUTE_MS) * (HOURS_A_DAY / runs.length);
}
