import type { DatasetId } from '../datasets';
import type { Cell } from '../ports/workbook';
import { monthStart } from '../wb/time/calendar';
import { dayIn } from './cells';
import type { ReportTables, Row } from './report';

/** First and last of some days; nothing where there is none. */
export type Days = readonly [] | readonly [first: number, last: number];

/** What rows of a key come to. Numbers add up, days widen, of texts the first that says something stays. */
export type Folded = Record<string, number | string | Days>;

/**
 * A large table added up by a key. Rows are read month by month, a part of the sheet at a time; what a month comes to is kept, and read
 * again when its rows have changed. So nothing in here may look at other rows, nor at anything that is not `given`.
 */
export interface Fold<T extends Folded = Folded> {
  /** Its sums are kept by it. */
  id: string;
  dataset: DatasetId;
  /** The column of dates that tells the month of a row. */
  day: string;
  columns: readonly string[];
  /** Of these, such that the sums tell in how many rows they are: a sheet may do without them. */
  mayLack?: readonly string[];
  /** What people have filled in that decides which key a row belongs to. When it changes, every row is read again. */
  given?(tables: ReportTables): Row;
  /** What tells the key of a row, which has the cells of `columns`; null for a row that does not count. */
  keys(given: Row): (row: Row) => string | null;
  empty(): T;
  /** Adds a row, in place. */
  add(sums: T, row: Row): void;
}

/** Sums by their key, in the order in which the keys came first. */
export type Groups<T extends Folded = Folded> = Map<string, T>;

/** Of rows without a date. */
export const NO_MONTH = 0;

/** The month to which a row counts, as its first day. */
export function monthIn(cell: Cell | undefined): number {
  const day = dayIn(cell);
  return day === null ? NO_MONTH : monthStart(day);
}

/** What takes rows, each into the groups of its month. */
export function monthsOf<T extends Folded>(fold: Fold<T>, given: Row): { months: Map<number, Groups<T>>; take(month: number, row: Row): void } {
  const months = new Map<number, Groups<T>>();
  const keyOf = fold.keys(given);
  const groupsOf = (month: number): Groups<T> => {
    const groups = months.get(month) ?? new Map<string, T>();
    months.set(month, groups);
    return groups;
  };
  return {
    months,
    take: (month, row) => {
      const key = keyOf(row);
      if (key === null) return;
      const groups = groupsOf(month);
      const sums = groups.get(key) ?? fold.empty();
      groups.set(key, sums);
      fold.add(sums, row);
    },
  };
}

/** What all months come to, the first month first. */
export function allMonths<T extends Folded>(months: ReadonlyMap<number, ReadonlyMap<string, T>>): Groups<T> {
  const all: Groups<T> = new Map();
  for (const [, groups] of [...months].sort(([one], [other]) => one - other)) addGroups(all, groups);
  return all;
}

/** Adds groups to groups, in place: as if the rows behind both had been added. */
function addGroups<T extends Folded>(groups: Groups<T>, more: ReadonlyMap<string, T>): void {
  for (const [key, sums] of more) {
    const known: Folded | undefined = groups.get(key);
    if (known === undefined) groups.set(key, { ...sums });
    else for (const [id, value] of Object.entries(sums)) known[id] = together(known[id], value);
  }
}

/** The days of both. */
export function widened(days: Days, more: Days): Days {
  if (days.length === 0 || more.length === 0) return days.length === 0 ? more : days;
  return [Math.min(days[0], more[0]), Math.max(days[1], more[1])];
}

/** The days and that of a cell, where it is one. */
export function withDay(days: Days, cell: Cell | undefined): Days {
  return typeof cell === 'number' ? widened(days, [cell, cell]) : days;
}

function together(one: Folded[string] | undefined, other: Folded[string]): Folded[string] {
  if (typeof other === 'number') return Number(one) + other;
  if (typeof other === 'string') return one === '' ? other : String(one);
  return widened(one as Days, other);
}
