import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../local/workbook/snapshot';
import { writeXlsx } from '../../../local/workbook/write-xlsx';
import { workbookOf } from './snapshots';

/** The parts of the written file, path → XML. */
export function partsOf(snapshot: WorkbookSnapshot): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeXlsx(snapshot, file);
    return Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, strFromU8(bytes)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A part of the file, or the piece of it between two texts, both included. */
export function between(xml: string | undefined, from: string, to: string): string {
  const start = xml?.indexOf(from) ?? -1;
  const end = xml?.indexOf(to, start) ?? -1;
  if (xml === undefined || start < 0 || end < 0) throw new Error(`No ${from}…${to} in ${xml}`);
  return xml.slice(start, end + to.length);
}

export function sheetDataOf(sheet: SheetSnapshot, locale = 'ru_RU'): string {
  const xml = partsOf(workbookOf([sheet], { locale }))['xl/worksheets/sheet1.xml'];
  return between(xml, '<sheetData>', '</sheetData>').slice('<sheetData>'.length, -'</sheetData>'.length);
}

/** The text of an element as a reader of xlsx sees it. */
export function decoded(xml: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return xml
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) => (code ? String.fromCharCode(Number(code)) : (entities[name] ?? '')))
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
