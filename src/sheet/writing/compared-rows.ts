import type { Cell } from '../../ports/workbook';
import { type Place, segmentsOf } from '../columns/blocks';
import { readColumns } from '../columns/read-columns';
import type { Opened } from '../open-sheet';
import type { PlannedRow } from '../rows/planned-rows';

/** Whether a row of the sheet holds something else in the cell with this index than it is to hold. */
export type Differs = (row: number, cell: number) => boolean;

export interface Compared {
  /** Ids of columns in which no row differs: a cell that is written recalculates every formula that looks at it. */
  same: string[];
  /** Of the fingerprint always: it is not compared. */
  differs: Differs;
}

/** Rows that are to be written, held against what stands in their place. */
export function comparedRows({ sheet, spec, layout }: Opened, updates: readonly PlannedRow[]): Compared {
  const ids = spec.columns.map(({ id }) => id);
  const wanted = new Map(updates.map(({ row, cells }) => [row, cells]));
  const [first, last] = [updates[0]?.row ?? 1, updates[updates.length - 1]?.row ?? 0];
  const standing = readColumns(sheet, ids.map((id) => layout.get(id)), last, first);
  const differs: Differs = (row, cell) => (standing[row - first] as Cell[])[cell] !== (wanted.get(row) as readonly Cell[])[cell];
  return { same: updates.length === 0 ? [] : ids.filter((_id, cell) => updates.every(({ row }) => !differs(row, cell))), differs };
}

/**
 * Of each run of neighbouring columns what lies between the first and the last in which one of the rows differs: it is never more
 * calls than the whole run is, and never more cells.
 */
export function narrowed(places: readonly Place[], rows: readonly { row: number }[], differs: Differs): Place[] {
  return segmentsOf(places).flatMap(({ column, cells }) => {
    const isOther = cells.map((cell) => rows.some(({ row }) => differs(row, cell)));
    const from = Math.max(0, isOther.indexOf(true));
    return cells.slice(from, isOther.lastIndexOf(true) + 1).map((cell, at) => ({ cell, column: column + from + at }));
  });
}
