import type { ColumnIdOf } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import type { ExchangeTables } from '../exchange';

export type FinanceColumnId = ColumnIdOf<'finance'>;

/** A row of a weekly report of WB's, by the columns of the sheet of finance. */
export type DetailRow = Readonly<Record<string, Cell>>;

/** All rows of a report, in the order of the sheet. @param columnIds that are wanted of them */
export function detailOf(tables: ExchangeTables, reportId: string, columnIds: readonly FinanceColumnId[]): DetailRow[] {
  const rows = tables.rows('finance', ['reportId', ...columnIds]);
  return rows.filter(([id]) => String(id) === reportId).map(([, ...cells]) => Object.fromEntries(columnIds.map((columnId, at) => [columnId, cells[at] as Cell])));
}
