import type { Part } from '../../tables/table';
import { formMark } from '../cells/row-form';
import type { TableSpec } from '../table-spec';
import type { RowIndex } from './index-rows';
import type { PlannedRow } from './planned-rows';
import { NO_PRINT, printText } from '../fingerprints/print';

/** Columns that rows of which only this part has come leave as they are; none where everything comes. */
export function columnsBeside({ columns }: TableSpec, part: Part | undefined): string[] {
  const isOther = { lasting: true, changing: undefined };
  return part === undefined ? [] : columns.filter(({ changes }) => changes === isOther[part]).map(({ id }) => id);
}

/**
 * Rows of which one part has come, with the fingerprint of the other part as it stands in the sheet: a row is the same when what has come
 * is. What changes may come of rows only that are there.
 */
export function besideOthers(spec: TableSpec, { rows: known, bare }: Pick<RowIndex, 'rows' | 'bare'>, rows: readonly PlannedRow[], part: Part | undefined): readonly PlannedRow[] {
  if (part === undefined) return rows;
  return rows.flatMap((row) => {
    const entry = known.find(row.key);
    if (entry === -1 && !bare.has(row.key)) return part === 'changing' ? [] : [row];
    const standing = entry === -1 ? NO_PRINT : known.printAt(entry);
    const other = part === 'changing' ? 'lasting' : 'changing';
    const print = { lasting: row.lasting, changing: row.changing, [other]: standing.lasting < 0 ? row[other] : standing[other] };
    return [{ ...row, ...print, cells: [...row.cells.slice(0, -1), printText(print, row.version) + formMark(spec)] }];
  });
}
