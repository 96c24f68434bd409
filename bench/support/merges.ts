import { type Growth, once, SIZES } from './figure';
import type { Distribution } from './order-rows';
import { type MergeRun, mergeRun } from './merge-run';

const ROWS = 500_000;
/** 500,000 rows of these and the two columns of ours fill nine of the ten million cells that a file may have. */
const COLUMNS = 16;
/** So many fit when there are a million rows. */
const FEW_COLUMNS = 6;

/** All ways in which a hundredth of the orders may have changed. */
export const shops = once((): Readonly<Record<Distribution, MergeRun>> => ({
  newest: mergeRun(ROWS, COLUMNS, 'newest'),
  together: mergeRun(ROWS, COLUMNS, 'together'),
  scattered: mergeRun(ROWS, COLUMNS, 'scattered'),
}));

export function notes(tell: (run: MergeRun) => string): string {
  const { newest, together, scattered } = shops();
  return `changes in the newest two weeks: ${tell(newest)}; in five runs of neighbours there: ${tell(together)}; scattered: ${tell(scattered)}`;
}

const sizes = once(() => SIZES.map((rows) => ({ rows, run: mergeRun(rows, FEW_COLUMNS, 'newest') })));

export function growthOf(of: string, value: (run: MergeRun) => number): Growth {
  return { of, points: sizes().map(({ rows, run }) => ({ rows, value: value(run) })) };
}
