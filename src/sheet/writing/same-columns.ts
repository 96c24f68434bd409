import type { Cell } from '../../ports/workbook';
import { readColumns } from '../columns/read-columns';
import type { Opened } from '../open-sheet';
import type { PlannedRow } from '../rows/planned-rows';

/** Ids of columns in which these rows, as they stand, hold what they are to hold: a cell that is written recalculates every formula that looks at it. */
export function sameColumns({ sheet, spec, layout }: Opened, updates: readonly PlannedRow[]): string[] {
  const [first] = updates;
  const last = updates[updates.length - 1];
  if (first === undefined || last === undefined) return [];
  const ids = spec.columns.map(({ id }) => id);
  const standing = readColumns(sheet, ids.map((id) => layout.get(id)), last.row, first.row);
  const isSame = (place: number): boolean => updates.every(({ row, cells }) => (standing[row - first.row] as Cell[])[place] === cells[place]);
  return ids.filter((_id, place) => isSame(place));
}
