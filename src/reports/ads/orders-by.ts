import type { Span } from '../daily-sums';
import type { ReportTables } from '../report';

/** Pieces ordered by article, as WB counts them for advertising: cancelled ones too. */
export function ordersBy(tables: ReportTables, { from, to }: Span): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [moment, nmId] of tables.rows('orders', ['date', 'nmId'], { columnId: 'date', from })) {
    if (typeof moment === 'number' && moment >= from && moment < to + 1) counts.set(String(nmId), (counts.get(String(nmId)) ?? 0) + 1);
  }
  return counts;
}
