import type { Change, Value } from '../action';
import type { Wish } from './wishes';

/**
 * Rows as a text of little more than their values: ten thousand of them, and the plan that takes them back, must find room in a store
 * of 500 KB. Of a key only what differs from the one before is said, and what is left as it is at the end of a row is not.
 */

const AS_IT_IS = '-';
/** Of one digit to this base. */
const MOST_SHARED = 35;

export function wishesText(wishes: readonly Wish[]): string {
  return text(wishes, ({ values }) => values.map(cellText));
}

/** @throws Error  it is no such text */
export function wishesIn(stored: string, fields: number): Wish[] {
  return rowsIn(stored, fields).map(([key, cells]) => ({ key, values: cells.map(valueIn) }));
}

/** What does not change is not said twice. */
export function changesText(changes: readonly Change[]): string {
  return text(changes, ({ before, after }) => [...before.map(cellText), ...after.map((value, at) => (value === before[at] ? AS_IT_IS : cellText(value)))]);
}

/** @throws Error  it is no such text */
export function changesIn(stored: string, fields: number): Change[] {
  return rowsIn(stored, 2 * fields).map(([key, cells]) => {
    const before = cells.slice(0, fields).map(valueIn) as Value[];
    return { key, before, after: cells.slice(fields).map((cell, at) => (cell === AS_IT_IS ? before[at] as Value : valueIn(cell) as Value)) };
  });
}

function text<Row extends { key: string }>(rows: readonly Row[], cellsOf: (row: Row) => string[]): string {
  let last = '';
  return rows.map((row) => {
    const cells = cellsOf(row);
    while (cells[cells.length - 1] === AS_IT_IS) cells.pop();
    const shared = sharedBy(last, row.key);
    last = row.key;
    return [shared.toString(36) + row.key.slice(shared), ...cells].join('\t');
  }).join('\n');
}

function rowsIn(stored: string, most: number): [string, string[]][] {
  let last = '';
  return (stored === '' ? [] : stored.split('\n')).map((line) => {
    const [head = '', ...cells] = line.split('\t');
    const shared = parseInt(head.slice(0, 1), 36);
    if (!(shared <= last.length) || cells.length > most) throw new Error('not rows of this action');
    last = last.slice(0, shared) + head.slice(1);
    return [last, [...cells, ...Array.from({ length: most - cells.length }, () => AS_IT_IS)]];
  });
}

function sharedBy(one: string, other: string): number {
  const most = Math.min(one.length, other.length, MOST_SHARED);
  for (let at = 0; at < most; at += 1) if (one[at] !== other[at]) return at;
  return most;
}

function cellText(value: Value | undefined): string {
  if (value === undefined) return AS_IT_IS;
  return value === null ? '' : JSON.stringify(value);
}

function valueIn(cell: string): Value | undefined {
  if (cell === AS_IT_IS) return undefined;
  return cell === '' ? null : JSON.parse(cell) as number | string;
}
