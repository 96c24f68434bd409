import type { Change, Value } from '../action';
import type { Wish } from './wishes';

/** Rows as a text of little more than their values: ten thousand of them must find room in a store of 500 KB. */

const NOT_WISHED = '-';

export function wishesText(wishes: readonly Wish[]): string {
  return wishes.map(({ key, values }) => [key, ...values.map(cellText)].join('\t')).join('\n');
}

/** @throws Error  it is no such text */
export function wishesIn(text: string, fields: number): Wish[] {
  return linesIn(text, 1 + fields).map(([key, ...cells]) => ({ key: key as string, values: cells.map(valueIn) }));
}

/** What does not change is not said twice. */
export function changesText(changes: readonly Change[]): string {
  return changes.map(({ key, before, after }) => [key, ...before.map(cellText), ...after.map((value, at) => (value === before[at] ? NOT_WISHED : cellText(value)))].join('\t')).join('\n');
}

/** @throws Error  it is no such text */
export function changesIn(text: string, fields: number): Change[] {
  return linesIn(text, 1 + 2 * fields).map(([key, ...cells]) => {
    const before = cells.slice(0, fields).map(valueIn) as Value[];
    return { key: key as string, before, after: cells.slice(fields).map((cell, at) => valueIn(cell) ?? (cell === NOT_WISHED ? before[at] as Value : null)) };
  });
}

function linesIn(text: string, cells: number): string[][] {
  const lines = text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
  if (lines.some((line) => line.length !== cells)) throw new Error('not rows of this action');
  return lines;
}

function cellText(value: Value | undefined): string {
  if (value === undefined) return NOT_WISHED;
  return value === null ? '' : JSON.stringify(value);
}

function valueIn(cell: string): Value | undefined {
  if (cell === NOT_WISHED) return undefined;
  return cell === '' ? null : JSON.parse(cell) as number | string;
}
