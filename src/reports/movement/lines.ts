import { monthStart } from '../../wb/time/calendar';
import { dayIn } from '../cells';
import type { KeyOf } from '../running-out/goods';
import type { Levels } from './levels';
import { COUNTS, type Counts, type Move } from './moves';

/** A good in a month; the month is null for rows without a date. */
export interface Line {
  month: number | null;
  good: string;
  counts: Counts;
  /** What lay there when the month began and when it ended, or on its last day that is known; '' where nobody knows. */
  opening: number | '';
  closing: number | '';
}

interface Given {
  key: KeyOf;
  levels: Levels;
  months: readonly number[];
  goods: readonly string[];
  today: number;
}

/** Months from the first move on, as far as they have begun. */
export function monthsOf(moves: readonly Move[], levels: Levels, today: number): number[] {
  const first = moves.reduce((least, { date }) => Math.min(least, dayIn(date) ?? Infinity), levels.lastDay(today) ?? Infinity);
  const months: number[] = [];
  for (let month = Number.isFinite(first) ? monthStart(first) : Infinity; month <= today; month = monthStart(month, 1)) months.push(month);
  return months;
}

/** The last month stands last, because rows that come later go on below; in a month what is bought most stands first. */
export function linesOf(moves: readonly Move[], { key, levels, months, goods, today }: Given): Line[] {
  const lines = new Map<string, Line>();
  const lineIn = (month: number | null, good: string): Line => {
    const place = `${String(month)} ${good}`;
    const known = lines.get(place) ?? { month, good, counts: Object.fromEntries(COUNTS.map((id) => [id, 0])) as Counts, opening: '', closing: '' };
    lines.set(place, known);
    return known;
  };
  for (const { date, good: [nmId, size], counts, rows = 1 } of moves) {
    const day = dayIn(date);
    const line = lineIn(day === null ? null : monthStart(day), key(nmId, size));
    for (const id of COUNTS) line.counts[id] += counts[id] ?? 0;
    if (day === null) line.counts.odd += rows;
  }
  for (const month of months) {
    const end = monthStart(month, 1) - 1;
    const last = end < today ? end : levels.lastDay(end);
    for (const good of goods) {
      const opening = levels.on(good, month - 1);
      const closing = last === null || last < month ? '' : levels.on(good, last);
      if (lines.has(`${month} ${good}`) || Number(opening) !== 0 || Number(closing) !== 0) Object.assign(lineIn(month, good), { opening, closing });
    }
  }
  return [...lines.values()].sort((one, other) => (one.month ?? 0) - (other.month ?? 0) || other.counts.bought - one.counts.bought);
}
