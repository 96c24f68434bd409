import type { Row } from './report';

/** Whole days, both included. */
export interface Span {
  from: number;
  to: number;
}

export interface DailySums<Id extends string> {
  /** Sums of the days of a span. */
  within(span: Span): Record<Id, number>;
  /** Infinity without rows. */
  readonly firstDay: number;
  /** -Infinity without rows. */
  readonly lastDay: number;
  /** Rows without a date, which are of no day. */
  readonly undated: number;
}

/**
 * Sums by day: rows are gone through once, however many spans ask.
 * @param rows begin with the moment
 * @param amountsOf what a row adds
 */
export function dailySums<Id extends string>(rows: readonly Row[], ids: readonly Id[], amountsOf: (row: Row) => Readonly<Record<Id, number>>): DailySums<Id> {
  const days = new Map<number, Record<Id, number>>();
  let undated = 0;
  for (const row of rows) {
    const [moment] = row;
    if (typeof moment === 'number') add(sumsOf(days, Math.floor(moment), ids), amountsOf(row), ids);
    else undated += 1;
  }
  const known = [...days.keys()];
  return {
    undated,
    firstDay: known.reduce((first, day) => Math.min(first, day), Infinity),
    lastDay: known.reduce((last, day) => Math.max(last, day), -Infinity),
    within({ from, to }) {
      const sums = zerosOf(ids);
      for (const [day, own] of days) if (day >= from && day <= to) add(sums, own, ids);
      return sums;
    },
  };
}

function sumsOf<Id extends string>(days: Map<number, Record<Id, number>>, day: number, ids: readonly Id[]): Record<Id, number> {
  const sums = days.get(day) ?? zerosOf(ids);
  days.set(day, sums);
  return sums;
}

function zerosOf<Id extends string>(ids: readonly Id[]): Record<Id, number> {
  return Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
}

function add<Id extends string>(sums: Record<Id, number>, amounts: Readonly<Record<Id, number>>, ids: readonly Id[]): void {
  for (const id of ids) sums[id] += amounts[id];
}
