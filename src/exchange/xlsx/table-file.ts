import type { Row } from '../../reports/report';
import type { ColumnKind } from '../../tables/table';
import type { ExchangeFile } from '../files/file';
import { fileName } from '../files/file-name';
import { XLSX_MIME, xlsxBytes } from './xlsx';

/** Captions that another system looks for, with what stands below them. */
export type Captions = readonly (readonly [caption: string, kind: ColumnKind])[];

/** A file of one table. */
export function tableFile(name: readonly string[], title: string, captions: Captions, rows: readonly Row[]): ExchangeFile {
  return { name: fileName(name, '.xlsx'), mime: XLSX_MIME, bytes: xlsxBytes([{ title, columns: captions.map(([caption, kind]) => ({ caption, kind })), rows }]) };
}
