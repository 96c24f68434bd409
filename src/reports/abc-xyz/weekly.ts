import { mondayOf } from '../../wb/time/calendar';
import { articleIn, dayIn } from '../cells';
import type { ReportTables } from '../report';
import { emptyDays } from '../running-out/demand';

const WEEK = 7;

/** Orders of an article by week. */
export interface Weekly {
  /** Of the weeks that count, the earliest first. */
  counts: number[];
  lastOrder: number;
}

/**
 * Orders that were not cancelled, by article, over whole weeks before this one. A week counts from that in which an article was first ordered,
 * and not while there was nothing of it to order on any of its days.
 */
export function weeklyOrders(tables: ReportTables, weeks: number): Map<number, Weekly> {
  const end = mondayOf(tables.today);
  const from = end - weeks * WEEK;
  const ordered = new Map<number, Map<number, number>>();
  let first = Infinity;
  for (const [date, nmId, isCancel] of tables.rows('orders', ['date', 'nmId', 'isCancel'], { columnId: 'date', from })) {
    const [day, article] = [dayIn(date), articleIn(nmId)];
    if (day !== null) first = Math.min(first, day);
    if (day === null || day < from || day >= tables.today || article === null || isCancel === true) continue;
    const days = ordered.get(article) ?? new Map<number, number>();
    ordered.set(article, days.set(day, (days.get(day) ?? 0) + 1));
  }
  // Of the week in which the sheet begins a part is missing.
  const whole = mondayOf(Math.max(from, first) + WEEK - 1);
  const empty = emptyDays(tables, (nmId) => String(articleIn(nmId)), tables.today - from);
  return new Map([...ordered].map(([article, days]) => [article, weeklyOf(days, empty.get(String(article)) ?? new Set(), { whole, end })]));
}

function weeklyOf(days: ReadonlyMap<number, number>, empty: ReadonlySet<number>, { whole, end }: { whole: number; end: number }): Weekly {
  const known = [...days.keys()];
  const firstOrder = known.reduce((first, day) => Math.min(first, day), Infinity);
  const counts: number[] = [];
  for (let monday = Math.max(whole, mondayOf(firstOrder)); monday < end; monday += WEEK) {
    const week = Array.from({ length: WEEK }, (_, at) => monday + at);
    const count = week.reduce((sum, day) => sum + (days.get(day) ?? 0), 0);
    if (count > 0 || !week.every((day) => empty.has(day))) counts.push(count);
  }
  return { counts, lastOrder: known.reduce((last, day) => Math.max(last, day), -Infinity) };
}
