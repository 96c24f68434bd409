import type { Figure, Measured } from '../support/figure';
import { grownShops, growthOfShop, largestShop } from '../support/grown';
import { type Refresh, refreshOfAll, standardRefreshes } from '../support/standard-refresh';

/** A refresh of the standard set by the panel: virtual time over the least that the limits allow for the same calls. */
export const refreshTime: Figure = {
  id: 'refresh-time',
  what: 'refresh, personal token: time ÷ lower bound of its calls',
  goal: 1.05,
  measure: async () => {
    const { later } = await standardRefreshes();
    const ratios = (await grownShops()).map(({ rows, refresh }) => `${ratio(refresh).toFixed(2)} at ${rows}`);
    return {
      value: ratio(later),
      note: `${told(later)}; by orders known already ${ratios.join(', ')}`,
      growth: await growthOfShop('s of a later refresh, by orders known already', ({ refresh }) => refresh.tookMs / 1000),
    };
  },
};

/** The first one, which makes all sheets: a dozen structure changes and a mark for each of some 250 columns. */
export const importTime: Figure = {
  id: 'import-time',
  what: 'the same into an empty file, sheets being made',
  goal: 1.25,
  measure: async (): Promise<Measured> => {
    const { first } = await standardRefreshes();
    return { value: ratio(first), note: told(first), growth: 'does not depend on rows of the file: it has none' };
  },
};

/** The key and fingerprint of every order are read to find the rows of a page. */
export const grownRefreshTime: Figure = {
  id: 'grown-refresh-time',
  what: 'the same as refresh-time in a file that holds 1,000,000 orders',
  goal: 1.15,
  measure: async (): Promise<Measured> => {
    const { refresh } = await largestShop();
    return { value: ratio(refresh), note: told(refresh), growth: 'that of refresh-time' };
  },
};

/** A hundred sheets: the waits of some methods hide the work on all others. */
export const allDatasetsTime: Figure = {
  id: 'all-datasets-time',
  what: 'the first refresh of every dataset, personal token',
  goal: 1.1,
  measure: async (): Promise<Measured> => {
    const refresh = await refreshOfAll();
    return { value: ratio(refresh), note: told(refresh), growth: 'does not depend on rows of the file: it has none' };
  },
};

function ratio({ tookMs, boundMs }: Refresh): number {
  return tookMs / boundMs;
}

function told({ tookMs, boundMs, calls }: Refresh): string {
  return `${seconds(tookMs)} s for ${calls} calls; at least ${seconds(boundMs)} s by limits, answers and cells`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
