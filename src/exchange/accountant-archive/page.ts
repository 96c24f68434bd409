import type { ExchangeTables, Sum, Texts } from '../exchange';
import type { ExchangeFile } from '../files/file';
import { dayText } from '../grid/plain-text';
import { papersBetween } from './papers';

interface Inside {
  report: string;
  files: readonly ExchangeFile[];
  sums: readonly (Sum & { amount: number })[];
  /** Whether all files could be made. */
  isWhole: boolean;
  /** Numbers of the other reports of its week, which have archives of their own. */
  others: string;
  /** Ids of WB's papers among them. */
  papers: readonly string[];
}

/** WB makes the documents of a report some days after its week. */
const DOCUMENTS_BACK_DAYS = 60;

/** What lies in the archive, in words: it opens in every program that shows text. */
export function pageOf(tables: ExchangeTables, { report, files, sums, isWhole, others, papers }: Inside, texts: Texts): ExchangeFile {
  const lines = [
    `${texts['title'] ?? ''} ${report}, ${tables.shop}`,
    `${texts['made'] ?? ''} ${dayText(tables.today)}`,
    '', texts['files'] ?? '', ...files.map(({ name }) => `- ${name}: ${aboutFile(name, texts)}`),
    ...(isWhole ? [] : ['', texts['notWhole'] ?? '']),
    ...(others === '' ? [] : ['', `${texts['sameWeek'] ?? ''} ${others}.`]),
    '', texts['sums'] ?? '', ...sums.map(({ id, amount, currency }) => `- ${texts[`sum ${id}`] ?? id}: ${amount.toFixed(2).replace('.', ',')} ${currency}`),
    ...papersLeft(tables, papers, texts),
  ];
  return { name: `${texts['page'] ?? 'inside'}.txt`, mime: 'text/plain', text: `${lines.join('\r\n')}\r\n`, encoding: 'utf-8 with a mark' };
}

function aboutFile(name: string, texts: Texts): string {
  const found = Object.keys(texts).find((key) => key.startsWith('file ') && name.includes(key.slice('file '.length)));
  return texts[found ?? 'detail'] ?? '';
}

/** WB's own papers that are not inside, by their names in the cabinet. */
function papersLeft(tables: ExchangeTables, inside: readonly string[], texts: Texts): string[] {
  const left = papersBetween(tables, tables.today - DOCUMENTS_BACK_DAYS, tables.today).filter(({ id }) => !inside.includes(id));
  if (left.length === 0 && inside.length > 0) return [];
  return ['', texts[inside.length === 0 ? 'noDocuments' : 'otherDocuments'] ?? '', ...left.map(({ madeAt, category, name }) => `- ${dayText(madeAt)} ${category} ${name}`)];
}
