import type { Figure } from '../support/figure';
import { growthOfShop } from '../support/grown';
import { standardRefreshes } from '../support/standard-refresh';

export const calls: Figure = {
  id: 'calls',
  what: 'WB calls of both ÷ least calls: largest safe pages, no probing',
  goal: 1.02,
  measure: async () => {
    const { first, later } = await standardRefreshes();
    const [made, least] = [first.calls + later.calls, first.leastCalls + later.leastCalls];
    return { value: made / least, note: `${made} calls, ${least} at least`, growth: await growthOfShop('calls of a later refresh, by orders known already', ({ refresh }) => refresh.calls) };
  },
};
