import { displayOf, type HostDocument, type Sheet } from '../../local/host';

/** Numbers and booleans as they are, dates and everything else as the cell shows them. */
export type Row = (string | number | boolean)[];

/** Rows below the header, in the columns with these headers; all visible columns when none is named. */
export function shownRows(document: HostDocument, sheetName: string, headers: readonly string[]): Row[] {
  const sheet = document.workbook.sheet(sheetName);
  const columns = headers.length > 0 ? headers.map((header) => columnOf(sheet, header)) : visibleColumns(sheet);
  return numbers(2, sheet.lastRow()).map((row) => columns.map((column) => shown(sheet, row, column)));
}

/** Values of one column below the header. */
export function column(document: HostDocument, sheetName: string, header: string): Row {
  return shownRows(document, sheetName, [header]).map(([cell]) => cell as Row[number]);
}

export function headersOf(sheet: Sheet): string[] {
  return numbers(1, sheet.lastColumn()).map((at) => String(sheet.value(1, at) ?? ''));
}

/** Where the column with that header stands. */
export function columnOf(sheet: Sheet, header: string): number {
  const headers = headersOf(sheet);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`no column «${header}» in «${sheet.name}», there are: ${headers.join(', ')}`);
  return at + 1;
}

function visibleColumns(sheet: Sheet): number[] {
  return numbers(1, sheet.lastColumn()).filter((at) => !sheet.columnLines.hidden.has(at));
}

function shown(sheet: Sheet, row: number, at: number): Row[number] {
  const value = sheet.value(row, at) ?? '';
  const format = sheet.numberFormat(row, at);
  return typeof value === 'number' && /[dmyh]/.test(format) ? displayOf(value, format, 'ru_RU') : value;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
