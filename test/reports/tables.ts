import type { DatasetId } from '../../src/datasets';
import type { Cell } from '../../src/ports/workbook';
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
  return {
    today,
    has: (id) => datasets[id] !== undefined,
    rows: (id, columnIds) => cells(datasets[id] ?? [], columnIds),
    reportRows: (id, columnIds) => cells(reports[id] ?? [], columnIds),
  };
}
