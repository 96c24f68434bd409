import { coded, integer, money, optional, percent, text } from '../../tables/columns';
import { inKopecks } from '../../wb/money/amount';
import { adCells } from '../ads/cells';
import { earningsBy } from '../ads/earnings';
import { adSpan, type Placement, placementsOf } from '../ads/placements';
import { verdictOf } from '../ads/verdict';
import { groupedBy } from '../grouped';
import type { ReportTables } from '../report';

/** What every line of advertising has. */
export const lineColumns = () => [
  coded(text('verdict', 130)), money('spend', 100), percent('drr', 90), percent('romi', 90), money('burned', 110),
  integer('orders', 90), money('sum', 110), money('cpo', 110), integer('views', 90), integer('clicks', 80), percent('ctr', 80), money('cpc', 100),
  optional(integer('baskets', 90)), optional(integer('pieces', 100)), integer('odd', 90),
];

/** Sums of a line that is no longer there. */
export const LINE_SUMS = ['spend', 'burned', 'orders', 'sum', 'cpo', 'views', 'clicks', 'cpc', 'baskets', 'pieces', 'odd'] as const;

/** Placements that belong to one line, and their cells. */
export interface AdLine {
  placements: readonly [Placement, ...Placement[]];
  cells: ReturnType<typeof cellsOf>;
}

/** Advertising of 28 days before today, added up by a key; the dearest first. */
export function adLines(tables: ReportTables, keyOf: (placement: Placement) => string): AdLine[] {
  const earnedBy = earningsBy(tables);
  const groups = [...groupedBy(placementsOf(tables, adSpan(tables)), keyOf).values()] as [Placement, ...Placement[]][];
  return groups.map((placements) => ({ placements, cells: cellsOf(placements, placements.map(earnedBy)) }))
    .sort(({ cells: one }, { cells: other }) => other.spend - one.spend || other.views - one.views);
}

function cellsOf(placements: readonly [Placement, ...Placement[]], earnings: readonly (number | null)[]) {
  const sums = placements.reduce((all, { spend, sum, views, clicks, baskets, orders, pieces, odd }) => ({
    ...all, spend: all.spend + spend, sum: all.sum + sum, views: all.views + views, clicks: all.clicks + clicks,
    baskets: all.baskets + baskets, orders: all.orders + orders, pieces: all.pieces + pieces, odd: all.odd + odd,
  }));
  // A part of what was earned beside the whole of what was spent would call good advertising bad.
  const earned = earnings.reduce<number | null>((all, own) => (all === null || own === null ? null : all + own), 0);
  const burned = placements.filter(({ orders }) => orders === 0).reduce((all, { spend }) => all + spend, 0);
  return { ...adCells({ ...sums, earned }), burned: inKopecks(burned), verdict: verdictOf(sums, null, earned) };
}
