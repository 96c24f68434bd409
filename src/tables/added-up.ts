import { parseDecimal } from '../wb/decimal';
import type { WireRow } from './table';

/** WB's amounts have up to three decimals: added up as whole numbers, no part of a kopeck is lost. */
const UNITS = 10_000;

interface HowToAddUp {
  /** Rows that differ in one of these are not added up. */
  by: readonly string[];
  sums: readonly string[];
}

/**
 * One row for those that are alike in the columns `by`, with the sums of the columns `sums`, exact to four decimals. All else is
 * that of the first of them. `rowCount` says how many they were.
 */
export function addedUp(rows: readonly WireRow[], { by, sums }: HowToAddUp): WireRow[] {
  const groups = new Map<string, { first: WireRow; rowCount: number; units: number[] }>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((name) => String(row[name] ?? '')));
    const group = groups.get(key) ?? { first: row, rowCount: 0, units: sums.map(() => 0) };
    groups.set(key, group);
    group.rowCount += 1;
    sums.forEach((name, at) => { group.units[at] = Number(group.units[at]) + Math.round((parseDecimal(row[name]) ?? 0) * UNITS); });
  }
  return [...groups.values()].map(({ first, rowCount, units }) => {
    const made: Record<string, unknown> = { ...first, rowCount };
    sums.forEach((name, at) => { made[name] = Number(units[at]) / UNITS; });
    return made;
  });
}

/** What sums are when nothing is left to add up. */
export function zeros<Id extends string>(sums: readonly Id[]): Record<Id, number> {
  const all = {} as Record<Id, number>;
  sums.forEach((name) => { all[name] = 0; });
  return all;
}
