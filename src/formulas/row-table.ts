import type { Cell } from '../ports/workbook';
import { SHOP } from '../sheet/keys/row-key';
import { wording } from '../sheet/cells/readable';
import { isCalendar } from '../tables/table';
import type { TableColumn, TableSpec } from '../sheet/table-spec';
import { type Filter, restriction } from './arguments/filters';
import type { FileView } from './formula';
import { columnOf, readRows, type Row } from './rows';
import type { SheetId } from './sheets';

/** Rows of the sheet that the filters leave, in the columns asked for. */
export function readChosen(dataset: SheetId, columnIds: readonly string[], filters: readonly Filter[], file: FileView): Row[] {
  return file.remember(JSON.stringify(['rows', dataset, columnIds, filters]), () => {
    const reader = file.dataset(dataset);
    const ids = [...columnIds, ...filters.map(({ columnId }) => columnId)];
    const rows = readRows(dataset, ids, file);
    return rows.filter(restriction(filters, { placeOf: (columnId) => ids.indexOf(columnId), rows, reader }, file)).map((row) => row.slice(0, columnIds.length));
  });
}

/** The rows as `withHeaders` shows them where nobody has chosen columns: of one shop its name, which is the first of every sheet, says nothing. */
export function usualTable(spec: TableSpec, columnIds: readonly string[], rows: readonly Row[], file: FileView): (Cell | Date)[][] {
  const at = columnIds.indexOf(SHOP);
  const isOneShop = new Set(rows.map((row) => row[at])).size < 2;
  if (at < 0 || !isOneShop) return withHeaders(spec, columnIds, rows, file);
  const without = <T>(items: readonly T[]): T[] => items.filter((_item, place) => place !== at);
  return withHeaders(spec, without(columnIds), rows.map(without), file);
}

/** Rows below their headers. */
export function withHeaders(spec: TableSpec, columnIds: readonly string[], rows: readonly Row[], file: FileView): (Cell | Date)[][] {
  const columns = columnIds.map((id) => columnOf(spec, id));
  return [columns.map(({ header }) => header()), ...rows.map((row) => row.map((cell, at) => shownCell(cell, columns[at] as TableColumn, file)))];
}

/** A date as a date, so that Sheets shows it so; a word instead of a code. */
export function shownCell(cell: Cell, column: TableColumn, file: FileView): Cell | Date {
  const { kind } = column;
  return isCalendar(kind) && typeof cell === 'number' ? file.momentOf(cell) : wording(column, cell);
}
