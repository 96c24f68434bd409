import type { RunResult } from '../../local/host';
import type { Figure } from '../support/figure';
import { growthOfShop, largestShop } from '../support/grown';
import { hourlyRuns, minutesADay } from '../support/hourly';
import { withSeller } from '../support/seller';

/** What is looked at less often than hourly comes round within six hours. */
const HOURS = 6;
const SHOP = { articles: 500, ordersPerDay: 100 };

export const triggerMinutes: Figure = {
  id: 'trigger-minutes',
  what: 'hourly refresh of a medium shop: trigger minutes a day',
  unit: 'min',
  goal: 30,
  measure: async () => {
    const runs = await withSeller('personal', SHOP, async (seller) => {
      seller.addOn.waitForTrigger();
      seller.addOn.waitForTrigger();
      return hourlyRuns(seller, HOURS);
    });
    const perRun = (of: (result: RunResult) => number): string => (runs.reduce((sum, run) => sum + of(run), 0) / runs.length).toFixed(0);
    const properties = ({ stats }: RunResult): number => stats.propertyReads + stats.propertyWrites;
    return {
      value: minutesADay(runs),
      note: `a run: ${perRun(({ stats }) => stats.elapsedMs)} ms, ${perRun(({ stats }) => stats.serviceCalls)} service calls, ${perRun(properties)} of them on properties`,
      growth: await growthOfShop('min a day, by orders known already', ({ triggerMinutes: minutes }) => minutes),
    };
  },
};

export const grownTriggerMinutes: Figure = {
  id: 'grown-trigger-minutes',
  what: 'the same in a file that holds 1,000,000 orders',
  unit: 'min',
  goal: 20,
  measure: async () => ({ value: (await largestShop()).triggerMinutes, growth: 'that of trigger-minutes' }),
};
