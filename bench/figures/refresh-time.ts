import type { Figure } from '../support/figure';
import { standardRefresh } from '../support/standard-refresh';

/** A refresh of the standard set by the panel: virtual time over the least that the limits allow for the same calls. */
export const refreshTime: Figure = {
  id: 'refresh-time',
  what: 'refresh, personal token: time ÷ lower bound of its calls',
  goal: 1.05,
  measure: async () => {
    const { tookMs, boundMs, calls } = await standardRefresh();
    return { value: tookMs / boundMs, note: `${seconds(tookMs)} s for ${calls} calls; the slowest limit alone takes ${seconds(boundMs)} s` };
  },
};

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
