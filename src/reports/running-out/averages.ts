import { dayIn } from '../cells';
import type { ReportTables } from '../report';

/** Spans of whole days over which orders are averaged: whole weeks, so that every day of the week counts alike, and what a season does. */
export const SPANS = [7, 28, 60] as const;
/** What is read for them. */
export const LONGEST_SPAN = SPANS[2];

export interface Averages {
  /** Orders a day for each of `SPANS`; '' where the good was there on no day of it. */
  spans: (number | '')[];
  /** The mean of those that are known: what has changed lately counts, a day of chance does not decide. */
  perDay: number;
}

/**
 * Orders a day, over the days on which there was something to order.
 * @param days pieces ordered, by day
 * @param empty days without stock; what was ordered on a day was there for a part of it
 * @param firstDay from which the sheet of orders is there
 */
export function averagesOf(days: ReadonlyMap<number, number>, empty: ReadonlySet<number>, { today, firstDay }: { today: number; firstDay: number }): Averages {
  const spans = SPANS.map((length): number | '' => {
    let [counted, pieces] = [0, 0];
    for (let day = Math.max(today - length, firstDay); day < today; day += 1) {
      const ordered = days.get(day) ?? 0;
      pieces += ordered;
      counted += ordered > 0 || !empty.has(day) ? 1 : 0;
    }
    return counted === 0 ? '' : pieces / counted;
  });
  const known = spans.filter((rate): rate is number => rate !== '');
  return { spans, perDay: known.length === 0 ? 0 : known.reduce((sum, rate) => sum + rate, 0) / known.length };
}

/** The day from which the sheet of orders is there; yesterday where it is not. */
export function firstOrderDay(tables: ReportTables): number {
  return tables.rows('orders', ['date']).reduce((first, [date]) => Math.min(first, dayIn(date) ?? Infinity), tables.today - 1);
}
