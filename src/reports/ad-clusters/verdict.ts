import type { Cell } from '../../ports/workbook';
import { partsIn } from '../../wb/money/amount';
import { parseDecimal } from '../../wb/money/decimal';
import type { Cluster } from './clusters';

/** What an order may cost, in parts; null where people have written nothing that can be read. */
export function costIn(cell: Cell | undefined): number | null {
  const cost = parseDecimal(cell);
  return cost === null || cost < 0 ? null : partsIn(cost);
}

/**
 * Whether a cluster pays, as a code. Nobody else knows what an order may cost: without a limit it is not called dear.
 * @param earned what its orders earn before advertising, in parts; null where nobody knows
 */
export function verdictOf({ spend, orders }: Pick<Cluster, 'spend' | 'orders'>, limit: number | null, earned: number | null): string {
  if (spend <= 0) return 'free';
  if (orders === 0) return 'burns';
  if (earned !== null && earned < spend) return 'loss';
  return limit !== null && spend > limit * orders ? 'dear' : 'sells';
}
