import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** All documents for people, by their path from the root. */
export const documents: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true }).map((name) => `docs/${String(name)}`).filter((name) => name.endsWith('.md')),
];

const FENCE = /^```(\w*)\n([\s\S]*?)^```/gm;

/** Texts in back-ticks, without blocks of code. */
export function spansOf(file: string): string[] {
  return [...read(file).replace(FENCE, '').matchAll(/`([^`\n]+)`/g)].map(([, text]) => text as string);
}

/** Command lines of the blocks marked `sh`, without comments. */
export function shellLinesOf(file: string): string[] {
  const blocks = [...read(file).matchAll(FENCE)].filter(([, language]) => language === 'sh').map(([, , text]) => text as string);
  return blocks.join('').split('\n').flatMap((line) => line.replace(/\s+#.*$/, '').split(' && ')).map((line) => line.replace(/^[A-Z_]+=\S+ /, '').trim()).filter((line) => line !== '');
}

/** Targets of links to other files, without the place in the page. */
export function linksOf(file: string): string[] {
  const targets = [...read(file).replace(FENCE, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => (target as string).replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !/^\w+:/.test(target));
}

/**
 * The names in that column of every table that has it: in back-ticks, or in guillemets.
 * @param of only of the row that begins with this name in back-ticks
 */
export function tableColumn(file: string, header: string, of?: string): string[] {
  const lines = read(file).split('\n');
  const heads = lines.flatMap((line, at) => (cellsOf(line).includes(header) ? [at] : []));
  if (heads.length === 0) throw new Error(`${file} has no table with a column ${header}`);
  return heads.flatMap((at) => {
    const column = cellsOf(lines[at] as string).indexOf(header);
    const rows = lines.slice(at + 2);
    const end = rows.findIndex((line) => !line.startsWith('|'));
    const wanted = rows.slice(0, end < 0 ? undefined : end).map(cellsOf).filter(([first]) => of === undefined || first === `\`${of}\``);
    return wanted.flatMap((cells) => [...(cells[column] ?? '').matchAll(/`([^`]+)`|«([^»]+)»/g)].map(([, code, quoted]) => (code ?? quoted) as string));
  });
}

function cellsOf(line: string): string[] {
  return line.startsWith('|') ? line.split('|').slice(1, -1).map((cell) => cell.trim()) : [];
}
