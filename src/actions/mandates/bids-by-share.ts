import type { ReportTables } from '../../reports/report';
import type { Wish } from '../engine/wishes';
import type { MandateKind, MandateSource, Terms } from './mandate';

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
  remade: ([was = null], terms) => {
    const next = typeof was === 'number' ? lowered(was, terms) : null;
    return next === null ? null : [next];
  },
};

function wishesOf({ tables, terms, now }: MandateSource): Wish[] {
  const spent = spentBy(tables, Math.floor(now));
  const rows = tables.rows('advertArticles', ['id', 'nm_id', 'bid_type', 'searchBid', 'recommendationsBid']);
  return rows.flatMap(([campaign, nmId, type, search, recommendations]): Wish[] => {
    const { sum, sold } = spent.get(`${String(campaign)} ${String(nmId)}`) ?? { sum: 0, sold: 0 };
    if (sum <= 0 || sum * 100 <= sold * Number(terms.above)) return [];
    const places: [string, unknown][] = type === 'unified' ? [['combined', search]] : [['search', search], ['recommendations', recommendations]];
    return places.flatMap(([place, bid]): Wish[] => {
      const next = typeof bid === 'number' ? lowered(bid, terms) : null;
      return next === null ? [] : [{ key: `${String(nmId)} ${place} ${String(campaign)}`, values: [next] }];
    });
  });
}

/** A step down, and not below the floor; null where it is there already. */
function lowered(bid: number, { lower, floor }: Terms): number | null {
  const next = Math.max(Number(floor), Math.floor(bid * (100 - Number(lower))) / 100);
  return next < bid ? next : null;
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
