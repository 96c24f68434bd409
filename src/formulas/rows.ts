import type { Cell } from '../ports/workbook';
import type { Reader } from '../sheet/reader';
import type { Days } from '../sheet/rows/rows-of-days';
import type { TableColumn, TableSpec } from '../sheet/table-spec';
import { UserActionError } from '../wb/errors';
import type { FileView } from './formula';
import type { SheetId } from './sheets';

export type Row = readonly Cell[];

/**
 * @param days rows of other days may be left out
 * @throws UserActionError FORMULA_NO_IMPORT, FORMULA_OFF  no sheet, or nothing on it but the message why; what was read and brought no row has none
 */
export function readRows(dataset: SheetId, columnIds: readonly string[], file: FileView, days?: Days): Row[] {
  const reader = file.dataset(dataset);
  const rows = reader.read(columnIds, days);
  if (rows.length === 0 && (days === undefined || reader.read([]).length === 0)) requireRead(dataset, file);
  return rows;
}

function requireRead(dataset: SheetId, file: FileView): void {
  const standing = file.standing(dataset);
  const sheet = file.spec(dataset).title();
  if (standing === 'off') throw new UserActionError('FORMULA_OFF', { sheet });
  if (standing === 'never' || file.rowsOnSheet(dataset) === 0) throw new UserActionError('FORMULA_NO_IMPORT', { sheet });
}

/**
 * A column that the user deleted reads as empty, and a sum of that would be a wrong number.
 * @throws UserActionError FORMULA_NO_COLUMN
 */
export function requireColumn(reader: Reader, columnId: string): void {
  if (!reader.has(columnId)) {
    throw new UserActionError('FORMULA_NO_COLUMN', { sheet: reader.spec.title(), column: columnOf(reader.spec, columnId).header() });
  }
}

export function columnOf({ columns }: TableSpec, columnId: string): TableColumn {
  return columns.find(({ id }) => id === columnId) as TableColumn;
}
