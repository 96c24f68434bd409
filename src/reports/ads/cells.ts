import { inKopecks } from '../../wb/money/amount';
import { percentOf } from '../percent';
import type { Placement } from './placements';

/** Counts of advertising with what is made of them; `earned` is null where nobody knows it. */
export function adCells({ spend, sum, orders, pieces, views, clicks, baskets, odd, earned }: Placement & { earned: number | null }) {
  const each = (count: number): number | '' => (count === 0 ? '' : inKopecks(spend / count));
  return {
    spend: inKopecks(spend), sum: inKopecks(sum), drr: percentOf(spend, sum), romi: earned === null ? '' as const : percentOf(earned, spend), cpo: each(orders), cpc: each(clicks),
    ctr: percentOf(clicks, views), orders, pieces, views, clicks, baskets, odd,
  };
}
