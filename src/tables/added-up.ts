import { parseDecimal } from '../wb/money/decimal';
import { wireText } from '../wb/wire/wire-text';
import { isBlank } from './key';
import type { WireRow } from './table';

/** WB's amounts have up to three decimals: added up as whole numbers, no part of a kopeck is lost. */
const UNITS = 10_000;

/** How WB says that there is no amount. */
const NONE: readonly unknown[] = [undefined, null, '', '-'];

interface HowToAddUp {
  /** Rows that differ in one of these are not added up. */
  by: readonly string[];
  /** Those in which some rows have nothing. */
  mayLack?: readonly string[];
  sums: readonly string[];
  /** In which currency these of the sums are. */
  money?: { currency: string; sums: readonly string[] };
}

/**
 * One row for those that are alike in the columns `by`, with the sums of the columns `sums`, exact to four decimals. All else is
 * that of the first of them. `rowCount` says how many they were. A sum is nothing where none of them has an amount, and where one is
 * no number, it is that: what cannot be read is not a zero. Nor can an amount of two currencies be read: each is named. Rows that lack one of `by` are like no other and stay as they are.
 */
export function addedUp(rows: readonly WireRow[], { by, mayLack = [], sums, money }: HowToAddUp): WireRow[] {
  const groups = new Map<string, WireRow[]>();
  const unlike: WireRow[] = [];
  const required = by.filter((name) => !mayLack.includes(name));
  const come = mayLack.filter((name) => rows.some((row) => row[name] !== undefined));
  for (const row of rows) {
    if (required.some((name) => isBlank(row[name]))) {
      unlike.push(row);
      continue;
    }
    const key = JSON.stringify(by.map((name) => wireText(row[name])));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  const added = [...groups.values()].map((group) => {
    const made: Record<string, unknown> = { ...group[0], rowCount: group.reduce((count, row) => count + rowsIn(row), 0) };
    for (const name of sums) made[name] = sumOf(group, name);
    if (money !== undefined) Object.assign(made, ofCurrencies(group, money));
    for (const name of come) made[name] = made[name] ?? null;
    return made;
  });
  return [...added, ...unlike];
}

/** Of rows of several currencies the amounts, each with its own: a number would be none of money. */
function ofCurrencies(rows: readonly WireRow[], { currency, sums }: NonNullable<HowToAddUp['money']>): WireRow {
  const names = [...new Set(rows.map((row) => wireText(row[currency])).filter((name) => name !== ''))];
  if (names.length < 2) return {};
  const amounts = (name: string): string => names
    .map((one) => `${wireText(sumOf(rows.filter((row) => wireText(row[currency]) === one), name) ?? 0)} ${one}`).join(' + ');
  return { ...Object.fromEntries(sums.map((name) => [name, amounts(name)])), [currency]: names.join(', ') };
}

/** A row may be a sum itself. */
function rowsIn({ rowCount }: WireRow): number {
  return typeof rowCount === 'number' ? rowCount : 1;
}

/** Not even null where no row has the field: whoever keeps the sum is to see that WB did not send it. */
function sumOf(rows: readonly WireRow[], name: string): unknown {
  if (rows.every((row) => row[name] === undefined)) return undefined;
  let units: number | null = null;
  for (const { [name]: value } of rows) {
    if (NONE.includes(value)) continue;
    const amount = parseDecimal(value);
    if (amount === null) return value;
    units = (units ?? 0) + Math.round(amount * UNITS);
  }
  return units === null ? null : units / UNITS;
}

/** What sums are when nothing is left to add up. */
export function zeros<Id extends string>(sums: readonly Id[]): Record<Id, number> {
  const all = {} as Record<Id, number>;
  sums.forEach((name) => { all[name] = 0; });
  return all;
}
