import type { Row } from '../../reports/report';
import type { ExchangeTables, Sum, Texts } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { dayText } from '../grid/plain-text';

interface Inside {
  report: string;
  files: readonly ExchangeFile[];
  sums: readonly (Sum & { amount: number })[];
  /** Whether all files could be made. */
  isWhole: boolean;
}

/** WB makes the documents of a report some days after its week. */
const DOCUMENTS_BACK_DAYS = 60;

/** What lies in the archive, in words: it opens in every program that shows text. */
export function pageOf(tables: ExchangeTables, { report, files, sums, isWhole }: Inside, texts: Texts): ExchangeFile {
  const lines = [
    `${texts['title'] ?? ''} ${report}, ${tables.shop}`,
    `${texts['made'] ?? ''} ${dayText(tables.today)}`,
    '', texts['files'] ?? '', ...files.map(({ name }) => `- ${name}: ${aboutFile(name, texts)}`),
    ...(isWhole ? [] : ['', texts['notWhole'] ?? '']),
    '', texts['sums'] ?? '', ...sums.map(({ id, amount, currency }) => `- ${texts[`sum ${id}`] ?? id}: ${amount.toFixed(2).replace('.', ',')} ${currency}`),
    '', texts['noDocuments'] ?? '', ...documentsOf(tables),
  ];
  return { name: `${texts['page'] ?? 'inside'}.txt`, mime: 'text/plain', text: `${lines.join('\r\n')}\r\n`, encoding: 'utf-8 with a mark' };
}

function aboutFile(name: string, texts: Texts): string {
  const found = Object.keys(texts).find((key) => key.startsWith('file ') && name.includes(key.slice('file '.length)));
  return texts[found ?? 'detail'] ?? '';
}

/** WB's own documents, by their names in the cabinet. */
function documentsOf(tables: ExchangeTables): string[] {
  const rows: readonly Row[] = tables.rows('documents', ['creationTime', 'category', 'name'], { columnId: 'creationTime', from: tables.today - DOCUMENTS_BACK_DAYS });
  return rows.filter(([at]) => typeof at === 'number' && at >= tables.today - DOCUMENTS_BACK_DAYS).map(([at, category, name]) => `- ${dayText(at as number)} ${String(category)} ${String(name)}`);
}
