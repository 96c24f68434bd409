import { isDatasetId } from '../../src/datasets';
import type { ExchangeTables } from '../../src/exchange/exchange';
import { isReportId } from '../../src/reports';
import { reportSpec } from '../../src/app/reports/report-spec';
import { tableSpec } from '../../src/app/refresh/tables';
import type { Cell } from '../../src/ports/workbook';
import { type Fields, tablesOf } from '../reports/tables';
import { localeFor } from '../support/locales';

export const TODAY = 46_370;

/** Tables in memory as units see them, in Russian words. A column is on a sheet where some row has it. */
export function exchangeTablesOf(datasets: Parameters<typeof tablesOf>[0]['datasets'], { shop = 'Ромашка', reports = {} as Readonly<Record<string, readonly Fields[]>> } = {}): ExchangeTables {
  const tables = tablesOf({ today: TODAY, datasets, reports });
  const rowsOf = (id: string): readonly Fields[] => (datasets as Readonly<Record<string, readonly Fields[]>>)[id] ?? reports[id] ?? [];
  const hasColumn = (id: string, column: string): boolean => rowsOf(id).some((row) => row[column] !== undefined);
  return {
    ...tables,
    shop,
    nowMs: Date.UTC(2026, 11, 14, 9),
    shown: (id) => {
      const spec = isReportId(id) ? reportSpec(id, localeFor('ru')) : isDatasetId(id) ? tableSpec(id, localeFor('ru')) : null;
      if (spec === null || rowsOf(id).length === 0) return null;
      return {
        title: spec.title(),
        columns: spec.columns.filter((column) => hasColumn(id, column.id)).map((column) => ({
          id: column.id, kind: column.kind, caption: column.header(), word: (code: Cell) => column.words?.own()[String(code)] ?? code,
          isPersonal: column.isPersonal === true, isTechnical: column.isTechnical === true,
        })),
      };
    },
    cells: (id, columnIds) => rowsOf(id).map((row) => columnIds.map((column) => row[column] ?? '')),
    lacking: (id, columnIds) => columnIds.filter((column) => !hasColumn(id, column)),
  };
}
