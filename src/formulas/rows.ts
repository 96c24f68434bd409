import type { Cell } from '../ports/workbook';
import type { Reader } from '../sheet/reader';
import type { Days } from '../sheet/rows/rows-of-days';
import type { TableColumn, TableSpec } from '../sheet/table-spec';
import { UserActionError } from '../wb/errors';

export type Row = readonly Cell[];

/**
 * @param days rows of other days may be left out
 * @throws UserActionError FORMULA_NO_IMPORT  no sheet, or nothing on it but the message why
 */
export function readRows(reader: Reader, columnIds: readonly string[], days?: Days): Row[] {
  const rows = reader.read(columnIds, days);
  if (rows.length === 0 && (days === undefined || reader.read([]).length === 0)) {
    throw new UserActionError('FORMULA_NO_IMPORT', { sheet: reader.spec.title() });
  }
  return rows;
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
