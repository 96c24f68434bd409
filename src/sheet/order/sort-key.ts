import type { Cell } from '../../ports/workbook';

/** A column by which rows stand. */
export interface SortKey<ColumnId extends string = string> {
  column: ColumnId;
  ascending: boolean;
}

export function ascending<ColumnId extends string>(column: ColumnId): SortKey<ColumnId> {
  return { column, ascending: true };
}

export function descending<ColumnId extends string>(column: ColumnId): SortKey<ColumnId> {
  return { column, ascending: false };
}

/** @param rows cells of the keys' columns, in their order */
export function areInOrder(rows: readonly (readonly Cell[])[], keys: readonly SortKey[]): boolean {
  return rows.every((row, at) => at === 0 || compareRows(rows[at - 1] as readonly Cell[], row, keys) <= 0);
}

/**
 * As Sheets sorts: below zero where the one row stands before the other, 0 where either may. Blank cells come last whatever the
 * direction, numbers before texts. Which of two texts comes first, the language of the file decides: whatever stands there is right.
 */
export function compareRows(one: readonly Cell[], other: readonly Cell[], keys: readonly SortKey[]): number {
  for (const [at, key] of keys.entries()) {
    const [a, b] = [one[at] as Cell, other[at] as Cell];
    if (a === b) continue;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    if (typeof a === 'string' && typeof b === 'string') return 0;
    const difference = rankOf(a) - rankOf(b) || Number(a) - Number(b);
    return key.ascending ? difference : -difference;
  }
  return 0;
}

function rankOf(cell: Cell): number {
  return ['number', 'string', 'boolean'].indexOf(typeof cell);
}
