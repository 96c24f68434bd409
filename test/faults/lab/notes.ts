import type { LabWorld } from './lab';
import { columnsOf, sheetOf } from './tables';

const NOTE = 'заметка о ';

/** Beside each of our rows a note that names it, and a formula over one of its cells. */
export function writeNotes({ document }: LabWorld, tag: string): void {
  const sheet = sheetOf(document, tag);
  if (sheet === undefined) throw new Error(`no sheet ${tag}`);
  const key = columnsOf(document, sheet).get('srid') as number;
  const [rows, column] = [sheet.lastRow(), sheet.lastColumn() + 1];
  document.workbook.userInsertColumn(sheet.name, column, 2);
  for (let row = 2; row <= rows; row += 1) {
    document.workbook.userSet(sheet.name, row, column, `=B${row}*2`);
    document.workbook.userSet(sheet.name, row, column + 1, `${NOTE}${String(sheet.value(row, key))}`);
  }
}

/** Notes that are gone, or stand beside another row than they were written for. A deleted sheet took its notes along. */
export function notesAmiss({ document }: LabWorld, tag: string): string[] {
  const sheet = sheetOf(document, tag);
  const key = sheet === undefined ? undefined : columnsOf(document, sheet).get('srid');
  if (sheet === undefined || key === undefined) return [];
  const amiss: string[] = [];
  for (let row = 2; row <= sheet.lastRow(); row += 1) {
    for (let column = 1; column <= sheet.lastColumn(); column += 1) {
      const text = String(sheet.value(row, column) ?? '');
      if (text.startsWith(NOTE) && text !== `${NOTE}${String(sheet.value(row, key) ?? '')}`) amiss.push(`row ${row} is ${String(sheet.value(row, key))}, beside it: ${text}`);
    }
  }
  return amiss.slice(0, 3);
}
