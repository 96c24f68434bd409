import type { Cell } from '../../ports/workbook';
import { parseDecimal } from '../../wb/money/decimal';
import type { Placement } from './placements';

/** What part of the ordered sum advertising may cost where nobody has said otherwise. */
const USUAL_LIMIT = 0.2;

/** Nobody means 300 % and more: such a number is one of percents, in a cell that has lost its format. */
const LARGEST_SHARE = 3;

/** A cell of percents holds a share; null where people have written nothing that can be read. */
export function limitIn(cell: Cell | undefined): number | null {
  const number = parseDecimal(typeof cell === 'string' ? cell.replace('%', '') : cell);
  if (number === null || number < 0) return null;
  return typeof cell === 'string' || number > LARGEST_SHARE ? number / 100 : number;
}

/**
 * Whether advertising pays, as a code.
 * @param limit that people have filled in
 * @param earned what its orders earn before advertising, in parts; null where nobody knows
 */
export function verdictOf({ spend, orders, sum }: Pick<Placement, 'spend' | 'orders' | 'sum'>, limit: number | null, earned: number | null): string {
  if (spend <= 0) return 'free';
  if (orders === 0) return 'burns';
  if (earned !== null && earned < spend) return 'loss';
  return spend > sum * (limit ?? USUAL_LIMIT) ? 'dear' : 'pays';
}
