import type { Area } from './snapshot';

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `aa` → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** `A1:C5`; one cell stays `A1`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `'Мой лист'!$A$1:$C$5`: the sheet name is always quoted, which every reader accepts. */
export function absoluteAddress(sheetName: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
