import { ageRatio, agesOver } from './ages';
import { withGrownSeller } from './grown-seller';
import { hourlyRuns, minutesADay } from './hourly';
import { laterRefresh, type Refresh } from './standard-refresh';

/** What it takes to refresh a file that holds so many rows of orders. */
export interface GrownShop {
  rows: number;
  refresh: Refresh;
  triggerMinutes: number;
}

/** The same with a base token: what the limits allow is kept up, or not. */
export interface GrownBase {
  rows: number;
  ratio: number;
}

/** Alerts are looked for at every other firing. */
const FIRINGS = 2;
/** Orders come twice; the end lies between two firings. */
export const AGE_HOURS = 7.5;

export const grownRuns = {
  personal: (rows: number): Promise<GrownShop> => withGrownSeller('personal', rows, async (seller) => ({
    rows, triggerMinutes: minutesADay(await hourlyRuns(seller, FIRINGS)), refresh: await laterRefresh(seller),
  })),
  base: (rows: number): Promise<GrownBase> => withGrownSeller('base', rows, async (seller) => ({ rows, ratio: ageRatio(await agesOver(AGE_HOURS, seller)) })),
};
