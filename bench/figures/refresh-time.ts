import type { Figure, Measured } from '../support/figure';
import { type Refresh, standardRefreshes } from '../support/standard-refresh';

/** A refresh of the standard set by the panel: virtual time over the least that the limits allow for the same calls. */
export const refreshTime: Figure = {
  id: 'refresh-time',
  what: 'refresh, personal token: time ÷ lower bound of its calls',
  goal: 1.05,
  measure: async () => ratioOf((await standardRefreshes()).later),
};

/** The first one, which makes all sheets: a dozen structure changes and a mark for each of some 250 columns. */
export const importTime: Figure = {
  id: 'import-time',
  what: 'the same into an empty file, sheets being made',
  goal: 1.05,
  measure: async () => ratioOf((await standardRefreshes()).first),
};

function ratioOf({ tookMs, boundMs, calls }: Refresh): Measured {
  return { value: tookMs / boundMs, note: `${seconds(tookMs)} s for ${calls} calls; at least ${seconds(boundMs)} s by limits, answers and cells` };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
