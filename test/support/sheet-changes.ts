import type { HostDocument } from '../../local/host';
import { headersOf } from './sheet-rows';

/** Rows by `sheet!row`, each with its visible cells by header. */
type Rows = Map<string, Map<string, unknown>>;

/** What differs in the visible cells of all sheets but «Журнал»: `sheet!row header: before → after`, or `sheet!row: new`. */
export function watchCells(document: HostDocument): () => string[] {
  const before = rowsOf(document);
  return () => {
    const after = rowsOf(document);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => changesOf(place, before.get(place), after.get(place)));
  };
}

/** Cells that scripts wrote outside of «Журнал» since this was called. */
export function countWritten(document: HostDocument): () => number {
  const cells = () => document.cellsWritten - (document.cellsWrittenBySheet['Журнал'] ?? 0);
  const before = cells();
  return () => cells() - before;
}

/** Values of all cells of the data sheets, hidden ones included, as text that can be compared. */
export function dataSheets(document: HostDocument): Record<string, string[]> {
  const names = document.workbook.sheetNames().filter((name) => name !== 'Журнал');
  return Object.fromEntries(names.sort().map((name) => [name, document.workbook.rows(name).map((row) => JSON.stringify(row))]));
}

function changesOf(place: string, before = new Map<string, unknown>(), after = new Map<string, unknown>()): string[] {
  if (before.size === 0 && after.size > 0) return [`${place}: new`];
  const headers = [...new Set([...before.keys(), ...after.keys()])].filter((header) => before.get(header) !== after.get(header));
  return headers.map((header) => `${place} ${header}: ${JSON.stringify(before.get(header) ?? '')} → ${JSON.stringify(after.get(header) ?? '')}`);
}

function rowsOf(document: HostDocument): Rows {
  const rows: Rows = new Map();
  for (const name of document.workbook.sheetNames().filter((one) => one !== 'Журнал')) {
    const sheet = document.workbook.sheet(name);
    const headers = headersOf(sheet);
    document.workbook.rows(name).forEach((row, at) => {
      const visible = headers.map((header, column): [string, unknown] => [header, row[column]])
        .filter(([, value], column) => value !== '' && !sheet.columnLines.hidden.has(column + 1));
      rows.set(`${name}!${at + 1}`, new Map(visible));
    });
  }
  return rows;
}
