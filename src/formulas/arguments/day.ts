import type { Cell } from '../../ports/workbook';
import { mondayOf, monthStart, weekday } from '../../wb/time/calendar';
import type { GroupingId } from './words';

/** How a date's cell is grouped: the first day of its span; 0 for Monday and so on for days of the week. */
export const DATE_PARTS = {
  day: (day: number) => day,
  week: mondayOf,
  month: (day: number) => monthStart(day),
  weekday,
} as const;

export type DatePart = keyof typeof DATE_PARTS;

export function isDatePart(grouping: GroupingId): grouping is DatePart {
  return grouping in DATE_PARTS;
}

/** The day of a cell of date and time; null for what is no date. */
export function dayOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? Math.floor(cell) : null;
}
