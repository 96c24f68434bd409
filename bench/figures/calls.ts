import type { Figure } from '../support/figure';
import { standardRefresh } from '../support/standard-refresh';

export const calls: Figure = {
  id: 'calls',
  what: 'WB calls ÷ least calls: largest safe pages, no probing',
  goal: 1.02,
  measure: async () => {
    const { calls: made, leastCalls } = await standardRefresh();
    return { value: made / leastCalls, note: `${made} calls, ${leastCalls} at least` };
  },
};
