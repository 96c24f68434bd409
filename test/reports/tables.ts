import type { DatasetId } from '../../src/datasets';
import type { Cell } from '../../src/ports/workbook';
import { allMonths, monthIn, monthsOf } from '../../src/reports/fold';
import type { ReportTables } from '../../src/reports/report';

export type Fields = Readonly<Record<string, Cell>>;

interface Given {
  today: number;
  /** What people have filled in, by the report's id. */
  reports?: Readonly<Record<string, readonly Fields[]>>;
  datasets: { [Id in DatasetId]?: readonly Fields[] };
}

/** Tables in memory, from rows as objects: a field that a row lacks is an empty cell. A dataset that is not given is not in the file. */
export function tablesOf({ today, datasets, reports = {} }: Given): ReportTables {
  const cells = (rows: readonly Fields[], columnIds: readonly string[]): Cell[][] => rows.map((row) => columnIds.map((id) => row[id] ?? ''));
  const tables: ReportTables = {
    today,
    has: (id) => datasets[id] !== undefined,
    rows: (id, columnIds) => cells(datasets[id] ?? [], columnIds),
    sums: (fold) => {
      const { months, take } = monthsOf(fold, fold.given?.(tables) ?? []);
      for (const row of datasets[fold.dataset] ?? []) take(monthIn(row[fold.day]), ...cells([row], fold.columns) as [Cell[]]);
      return allMonths(months);
    },
    reportRows: (id, columnIds) => cells(reports[id] ?? [], columnIds),
  };
  return tables;
}
