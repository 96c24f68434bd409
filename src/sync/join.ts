import type { Cell } from '../ports/workbook';
import type { WireRow } from '../tables/table';
import { wireText } from '../wb/wire/wire-text';
import type { Join } from './source';

type Found = ReadonlyMap<string, readonly Cell[]>;

/** Rows of the joined table as they stand in the sheet: the shop first, then `joinColumns` in order. */
export type JoinedTable = readonly (readonly Cell[])[];

/** Columns of the other table that a join reads, keys first. */
export function joinColumns({ on, take }: Join): string[] {
  return unique([...on.map(({ theirs }) => theirs), ...Object.keys(take).map((ours) => take[ours] as string)]);
}

/**
 * Fills what WB left out from the other table's row of the same key; a value WB sent is never replaced.
 * @returns the rows, and for how many of them there was none: a row that has nothing to be found by misses nothing
 */
export function joined(rows: readonly WireRow[], join: Join, table: JoinedTable, shop: string): { rows: WireRow[]; missed: number } {
  const columns = joinColumns(join);
  const finders = join.on.map(({ ours, theirs }) => ({ ours, found: indexBy(table, shop, 1 + columns.indexOf(theirs)) }));
  let missed = 0;
  const all = rows.map((row) => {
    const match = firstMatch(row, finders);
    if (match === undefined && join.on.some(({ ours }) => !isEmpty(row[ours]))) missed += 1;
    return match === undefined ? row : filledFrom(match, row, join, columns);
  });
  return { rows: all, missed };
}

function filledFrom(match: readonly Cell[], row: WireRow, { take }: Join, columns: readonly string[]): WireRow {
  const filled: Record<string, unknown> = { ...row };
  for (const ours of Object.keys(take)) {
    if (isEmpty(row[ours])) filled[ours] = match[1 + columns.indexOf(take[ours] as string)];
  }
  return filled;
}

function firstMatch(row: WireRow, finders: readonly { ours: string; found: Found }[]): readonly Cell[] | undefined {
  for (const { ours, found } of finders) {
    const match = isEmpty(row[ours]) ? undefined : found.get(wireText(row[ours]));
    if (match !== undefined) return match;
  }
  return undefined;
}

function indexBy(table: JoinedTable, shop: string, column: number): Found {
  const found = new Map<string, readonly Cell[]>();
  for (const cells of table) {
    const key = String(cells[column]);
    if (cells[0] === shop && key !== '' && !found.has(key)) found.set(key, cells);
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) === place);
}
