import { monthStart } from '../../wb/time/calendar';
import type { Span } from '../daily-sums';

export type PeriodId = 'today' | 'yesterday' | 'days7' | 'days28' | 'month' | 'lastMonth';

/** What each period is on a day, in the order of the sheet. */
export function periodsOn(today: number): [PeriodId, Span][] {
  return [
    ['today', { from: today, to: today }],
    ['yesterday', { from: today - 1, to: today - 1 }],
    ['days7', { from: today - 7, to: today - 1 }],
    ['days28', { from: today - 28, to: today - 1 }],
    ['month', { from: monthStart(today), to: today }],
    ['lastMonth', { from: monthStart(today, -1), to: monthStart(today) - 1 }],
  ];
}

/** The days of a span that are over, and as many days just before it: a day that goes on is always less than a whole one. Null where none is over. */
export function comparable({ from, to }: Span, today: number): { now: Span; before: Span } | null {
  const end = Math.min(to, today - 1);
  const days = end - from + 1;
  return days < 1 ? null : { now: { from, to: end }, before: { from: from - days, to: from - 1 } };
}

/** The first day of all periods and of what they are compared with. */
export function firstDayAsked(today: number): number {
  return Math.min(...periodsOn(today).map(([, span]) => comparable(span, today)?.before.from ?? span.from));
}
