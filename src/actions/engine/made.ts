import type { Action, Change, Part, Values, WishedOf } from '../action';
import type { Run } from './run';

/** Rows of a batch with the numbers that WB has given to what was made for them. */
export function withMade({ made }: Run, { rows }: Part<Change>): readonly Change[] {
  if (made.length === 0) return rows;
  const ids = new Map<unknown, string>(made);
  return rows.map((change) => ({ ...change, after: change.after.map((value) => ids.get(value) ?? value) }));
}

/** What must be made before the batch can be sent; null where all is there. */
export function toMake({ making }: Action, run: Run, batch: Part<Change>): string | null {
  const [first] = batch.rows;
  const name = making === undefined || first === undefined ? null : making.named(first);
  return name === null || run.made.some(([known]) => known === name) ? null : name;
}

/** What rows are to show; what they show now where that is to be taken away. */
export function wishedOf(rows: readonly { key: string; before?: Values; after?: Values; values?: readonly (Values[number] | undefined)[] }[]): WishedOf {
  const wished = new Map(rows.map(({ key, before = [], after, values = [] }) => [key, (after ?? values).map((value, at) => value ?? before[at] ?? null)]));
  return (key) => wished.get(key) ?? [];
}
