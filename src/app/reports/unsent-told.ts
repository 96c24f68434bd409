import { type DatasetId, datasetById } from '../../datasets';
import type { ReportTables, Row } from '../../reports/report';
import type { Column } from '../../tables/table';

/** No number: reports count its row as one that they do not understand. */
const UNSENT = '?';

/** The same tables, for reports: a blank amount that WB sends with every row is no zero. Where all of a column is blank, it is not on the sheet. */
export function unsentTold(tables: ReportTables): ReportTables {
  return { ...tables, rows: (id, columnIds, since) => told(id, columnIds, tables.rows(id, columnIds, since)) };
}

function told(id: DatasetId, columnIds: readonly string[], rows: readonly Row[]): readonly Row[] {
  const { columns, zerosCountWith } = datasetById(id).table;
  const amounts = zerosCountWith === undefined ? columns.filter(isAmount).map((column): string => column.id) : [];
  const places = columnIds.flatMap((columnId, at) => (amounts.includes(columnId) && rows.some((row) => row[at] !== '') ? [at] : []));
  const isBlank = (row: Row): boolean => places.some((at) => row[at] === '');
  return rows.some(isBlank) ? rows.map((row) => (isBlank(row) ? row.map((cell, at) => (cell === '' && places.includes(at) ? UNSENT : cell)) : row)) : rows;
}

/** A row without an article is one of no article. */
function isAmount({ id, kind, isAlways }: Column): boolean {
  return isAlways === true && (kind === 'money' || kind === 'integer') && id !== 'nmId';
}
