import type { ReportTables } from '../../reports/report';
import type { Wish } from '../engine/wishes';
import type { MandateKind, MandateSource } from './mandate';

const DAY_MS = 24 * 3_600_000;
/** So many days before today are weighed: today's orders are still to come. */
const DAYS = 7;

/** Where advertising has eaten more than a share of what it has sold, the bid goes down a step, and not below a floor. */
export const bidsByShare: MandateKind<'bidsByShare'> = {
  id: 'bidsByShare',
  action: 'setBids',
  terms: [
    { id: 'above', kind: 'whole', least: 1, most: 500, usual: 20 },
    { id: 'lower', kind: 'whole', least: 1, most: 50, usual: 10 },
    { id: 'floor', kind: 'whole', least: 1, most: 100_000, usual: 50 },
  ],
  mostRows: 500,
  everyMs: DAY_MS,
  wishes: wishesOf,
};

function wishesOf({ tables, terms: { above, lower, floor }, now }: MandateSource): Wish[] {
  const spent = spentBy(tables, Math.floor(now));
  const rows = tables.rows('advertArticles', ['id', 'nm_id', 'bid_type', 'searchBid', 'recommendationsBid']);
  return rows.flatMap(([campaign, nmId, type, search, recommendations]): Wish[] => {
    const { sum, sold } = spent.get(`${String(campaign)} ${String(nmId)}`) ?? { sum: 0, sold: 0 };
    if (sum <= 0 || sum * 100 <= sold * Number(above)) return [];
    const places: [string, unknown][] = type === 'unified' ? [['combined', search]] : [['search', search], ['recommendations', recommendations]];
    return places.flatMap(([place, bid]): Wish[] => {
      const next = Math.max(Number(floor), Math.floor(Number(bid) * (100 - Number(lower))) / 100);
      return typeof bid !== 'number' || bid <= 0 || next >= bid ? [] : [{ key: `${String(nmId)} ${place} ${String(campaign)}`, values: [next] }];
    });
  });
}

function spentBy(tables: ReportTables, today: number): Map<string, { sum: number; sold: number }> {
  const found = new Map<string, { sum: number; sold: number }>();
  for (const [date, campaign, nmId, sum, sold] of tables.rows('advertStats', ['date', 'advertId', 'nmId', 'sum', 'sum_price'], { columnId: 'date', from: today - DAYS })) {
    if (typeof date !== 'number' || date < today - DAYS || date >= today) continue;
    const key = `${String(campaign)} ${String(nmId)}`;
    const before = found.get(key) ?? { sum: 0, sold: 0 };
    found.set(key, { sum: before.sum + (Number(sum) || 0), sold: before.sold + (Number(sold) || 0) });
  }
  return found;
}
