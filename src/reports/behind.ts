import type { ColumnIdOf, DatasetId } from '../datasets';
import type { Cell } from '../ports/workbook';
import { PARTS } from '../wb/money/amount';
import type { ReportTables, Row, Since } from './report';

/** Cells of a line as the report has made them: codes in place of words. */
export type LineCells = Readonly<Record<string, Cell>>;

/** What a row adds to the cells of its line, in parts (`wb/amount.ts`), by the report's columns. */
export type Added = Readonly<Record<string, number>>;

/** Rows of one table that stand behind a line of a report. */
export interface Behind {
  dataset: DatasetId;
  /** Of the cells of the rows. */
  columns: readonly string[];
  rows: readonly Row[];
  /** What is not in it is no sum of these rows. */
  adds: (row: Row) => Added;
}

/** Why nothing can be shown behind a cell. */
export type NotAsked = 'notReport' | 'page' | 'imported' | 'notLine' | 'notColumn' | 'typed';

interface Asked<Id extends DatasetId> {
  columns: readonly ColumnIdOf<Id>[];
  since?: Since<ColumnIdOf<Id>>;
  /** Whether a row is of the line. */
  isOf: (row: Row) => boolean;
  adds: (row: Row) => Added;
  /** Only for people, to find the row again; they follow the columns. */
  shown?: readonly ColumnIdOf<Id>[];
}

/** Those rows of a table that are of a line. */
export function rowsBehind<Id extends DatasetId>(tables: ReportTables, dataset: Id, { columns, since, isOf, adds, shown = [] }: Asked<Id>): Behind {
  const all = [...columns, ...shown];
  return { dataset, columns: all, rows: tables.rows(dataset, all, since).filter(isOf), adds };
}

/** The same rows, for a report in which that column is more than their sum. */
export function withoutColumn(behind: Behind, column: string): Behind {
  return { ...behind, adds: (row) => Object.fromEntries(Object.entries(behind.adds(row)).filter(([id]) => id !== column)) };
}

/** Counts, which are no money, in parts. */
export function countsInParts(counts: Added): Added {
  return Object.fromEntries(Object.entries(counts).map(([column, count]) => [column, count * PARTS]));
}
