import { DefectError } from '../errors';
import { shortWords } from './without-people';

const [QUOTE, BYTE_ORDER_MARK] = ['"', '\ufeff'];

/**
 * The rows of a CSV text by the names of its first line. Parted by commas, or by semicolons where the first line has as many of
 * those; cells may be quoted (RFC 4180). A short row has empty cells, a long one loses what stands under no name.
 * @throws DefectError WB_UNREADABLE_ANSWER  a quote that does not end
 */
export function parseCsv(text: string): Record<string, string>[] {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const [names = [], ...rows] = linesOf(text, start, separatorOf(text.slice(start).split('\n', 1)[0] as string));
  return rows.filter(isFilled).map((cells) => {
    const row: Record<string, string> = {};
    names.forEach((name, at) => { row[name.trim()] = cells[at] ?? ''; });
    return row;
  });
}

function separatorOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  return bare.includes(';') && bare.split(';').length >= bare.split(',').length ? ';' : ',';
}

function isFilled(cells: readonly string[]): boolean {
  return cells.length > 1 || cells[0] !== '';
}

function linesOf(text: string, start: number, separator: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (let at = start; at < text.length;) {
    const cell = text[at] === QUOTE ? quotedCell(text, at) : plainCell(text, at, separator);
    cells.push(cell.value);
    at = cell.end + 1;
    if (text[cell.end] === separator && at < text.length) continue;
    if (text[cell.end] === separator) cells.push('');
    lines.push(cells);
    cells = [];
    if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
  }
  return lines;
}

function plainCell(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

/** Two quotes in a quoted cell are one of its letters. */
function quotedCell(text: string, from: number): { value: string; end: number } {
  for (let quote = text.indexOf(QUOTE, from + 1); quote !== -1; quote = text.indexOf(QUOTE, quote + 2)) {
    if (text[quote + 1] !== QUOTE) return { value: text.slice(from + 1, quote).replace(/""/g, QUOTE), end: quote + 1 };
  }
  throw new DefectError('WB_UNREADABLE_ANSWER', { start: shortWords(text.slice(from), 80), length: text.length });
}
