import type { RunResult } from '../../local/host';
import type { Figure } from '../support/figure';
import { withSeller } from '../support/seller';

/** What is looked at less often than hourly comes round within six hours. */
const HOURS = 6;
const SPANS_A_DAY = 24 / HOURS;
const MINUTE_MS = 60_000;
/** A medium shop: 100 orders a day, and twice as many changes. */
const SHOP = { articles: 500, ordersPerDay: 100 };
const NEW_AN_HOUR = 4;
const CHANGED_AN_HOUR = 8;

export const triggerMinutes: Figure = {
  id: 'trigger-minutes',
  what: 'hourly refresh of a medium shop: trigger minutes a day',
  unit: 'min',
  goal: 30,
  measure: () => withSeller('personal', SHOP, async ({ addOn, host, wb }) => {
    addOn.waitForTrigger();
    addOn.waitForTrigger();
    const results: RunResult[] = [];
    for (let hour = 0; hour < HOURS; hour += 1) {
      await wb.control.changeShop({ addOrders: NEW_AN_HOUR, touchOrders: CHANGED_AN_HOUR });
      host.clock.advance(Math.max(0, (host.nextTriggerAtMs() ?? 0) - host.clock.nowMs()));
      results.push(...host.fireDueTriggers());
    }
    const wrong = results.find(({ kind }) => kind !== 'ok');
    if (wrong !== undefined) throw new Error(`a trigger ended as ${wrong.kind}`);
    const sum = (of: (result: RunResult) => number): number => results.reduce((total, result) => total + of(result), 0);
    const perRun = (of: (result: RunResult) => number): string => (sum(of) / results.length).toFixed(0);
    const properties = ({ stats }: RunResult): number => stats.propertyReads + stats.propertyWrites;
    return {
      value: (sum(({ stats }) => stats.elapsedMs) / MINUTE_MS) * SPANS_A_DAY,
      note: `a run: ${perRun(({ stats }) => stats.elapsedMs)} ms, ${perRun(({ stats }) => stats.serviceCalls)} service calls, ${perRun(properties)} of them on properties`,
    };
  }),
};
