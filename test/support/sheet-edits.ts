import { Formula, type HostDocument } from '../../local/host';
import type { AddOnWorld } from './add-on-world';
import { headersOf } from './sheet-rows';

/** Empties every cell of a sheet, as «select all, Delete» does: formats, notes and marks stay. */
export function emptySheet({ workbook }: HostDocument, name: string): void {
  const sheet = workbook.sheet(name);
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  if (rows > 0) workbook.userSetRows(name, 1, 1, Array.from({ length: rows }, () => new Array<string>(columns).fill('')));
}

/** What a formula typed into a cell of another sheet shows; a table as its rows. */
export function formulaAnswer({ host, document, user }: AddOnWorld, text: string): unknown {
  const { workbook } = document;
  if (!workbook.sheetNames().includes('Формулы')) workbook.userAddSheet('Формулы', 200, 60);
  emptySheet(document, 'Формулы');
  workbook.userSet('Формулы', 1, 1, text);
  if (!(workbook.sheet('Формулы').values.get(1, 1) instanceof Formula)) throw new Error(`no formula: ${text}`);
  host.recalculate(document, user);
  const rows = workbook.rows('Формулы');
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Place of the column with that header in whichever row the header is. */
export function columnOf({ workbook }: HostDocument, name: string, header: string): number {
  const sheet = workbook.sheet(name);
  for (let row = 1; row <= sheet.lastRow(); row += 1) {
    const at = headersIn(sheet, row).indexOf(header);
    if (at >= 0) return at + 1;
  }
  throw new Error(`no «${header}» in «${name}»`);
}

function headersIn(sheet: Parameters<typeof headersOf>[0], row: number): string[] {
  return Array.from({ length: sheet.lastColumn() }, (_, at) => String(sheet.value(row, at + 1) ?? ''));
}
