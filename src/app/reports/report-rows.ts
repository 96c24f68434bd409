import type { DatasetId } from '../../datasets';
import type { Report, ReportTables } from '../../reports/report';
import type { Cell } from '../../ports/workbook';
import { compareRows } from '../../sheet/order/sort-key';
import type { WireRow } from '../../tables/table';
import type { FileTables } from './report-tables';
import { unsentTold } from './unsent-told';

export interface ReportRows {
  rows: readonly WireRow[];
  /** Columns that its sheets lack and without which cells of it stay empty, each behind its dataset and a blank. */
  without: readonly string[];
}

/**
 * What a report says of a shop: nothing in cells that rest on a column which is not on its sheet.
 * @param off columns of the report that nobody sees: what they lack need not be told
 */
export function rowsOf(report: Report, file: Omit<FileTables, 'bringUpToDate'>, label: string, off: readonly string[] = []): ReportRows {
  const without = new Set<string>();
  const rows = report.rows(noting(unsentTold(file.ofShop(label)), file, without));
  if (without.size === 0) return { rows, without: [] };
  const known = withoutDoubted(report, rows, report.rows(unsentTold(file.supposedOf(label))));
  const isSeen = known.some((row, at) => Object.keys(row).some((id) => !off.includes(id) && !Object.is(row[id], rows[at]?.[id])));
  return { rows: known, without: isSeen ? [...without] : [] };
}

/** The rows as they are to stand: rows that come so need not be sorted on the sheet. */
export function inOrder(rows: readonly WireRow[], { order = [] }: Pick<Report, 'order'>): readonly WireRow[] {
  const cellsOf = (row: WireRow): Cell[] => order.map(({ column }) => (row[column] ?? '') as Cell);
  return order.length === 0 ? rows : rows.map((row) => ({ row, cells: cellsOf(row) })).sort((one, other) => compareRows(one.cells, other.cells, order)).map(({ row }) => row);
}

/** @param without gets the columns that are asked for and are not there */
function noting(tables: ReportTables, { absentOf }: Pick<FileTables, 'absentOf'>, without: Set<string>): ReportTables {
  const note = (dataset: DatasetId, columnIds: readonly string[]): void => absentOf(dataset, columnIds).forEach((id) => void without.add(`${dataset} ${id}`));
  return {
    ...tables,
    rows: (id, columnIds, since) => {
      note(id, columnIds);
      return tables.rows(id, columnIds, since);
    },
    sums: (fold) => {
      note(fold.dataset, fold.columns.filter((id) => fold.mayLack?.includes(id) !== true));
      return tables.sums(fold);
    },
  };
}

/** A line that is found no more is told apart by what is not there: it stands as it is. */
function withoutDoubted({ table: { key } }: Report, rows: readonly WireRow[], supposed: readonly WireRow[]): WireRow[] {
  const keyOf = (row: WireRow): string => JSON.stringify(key.map((id) => row[id]));
  const others = new Map(supposed.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const other = others.get(keyOf(row));
    const doubted = other === undefined ? [] : Object.keys(row).filter((id) => !Object.is(row[id], other[id]));
    return doubted.length === 0 ? row : { ...row, ...Object.fromEntries(doubted.map((id) => [id, ''])) };
  });
}
