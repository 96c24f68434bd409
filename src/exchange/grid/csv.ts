import type { Grid } from './grid';
import { plainText } from './plain-text';

const NEEDS_QUOTES = /[";\r\n]/;

/** Semicolons between cells: in the settings of Russia a comma is part of a number (RFC 4180 for the rest). */
export function csvText({ columns, rows }: Grid): string {
  const lines = [columns.map(({ caption }) => plainText(caption, 'text')), ...rows.map((row) => row.map((cell, at) => plainText(cell, columns[at]?.kind ?? 'text')))];
  return lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
