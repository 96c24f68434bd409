import type { TriedFamily } from './tried';

const HEADERS = ['', 'runs', 'stand for', 'known', 'failed', 'CPU seconds', ''];

/** The results as a table for a terminal. */
export function table(results: readonly TriedFamily[]): string {
  const lines = results.map(({ title, cases, standFor, known, failed, seconds, remark, figures }) =>
    [title, cases, standFor, known, failed.length, seconds.toFixed(1), [remark, ...Object.entries(figures).map(([what, number]) => `${number} ${what}`)].filter(Boolean).join(', ')].map(String));
  const widths = HEADERS.map((header, at) => Math.max(header.length, ...lines.map((line) => (line[at] as string).length)));
  const shown = (line: readonly string[]) => line.map((cell, at) => (at === 0 || at === line.length - 1 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number))).join('  ').trimEnd();
  return [HEADERS, ...lines].map(shown).join('\n');
}
