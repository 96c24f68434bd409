import type { Area } from '../../workbook/snapshot';
import { ScriptError } from '../service/errors';

export type { Area };
export type Dimension = 'row' | 'column';

/** A change of structure; positions are 1-based and, for moves, as they were before it. */
export type Shift =
  | { kind: 'insert'; dimension: Dimension; at: number; count: number }
  | { kind: 'delete'; dimension: Dimension; at: number; count: number }
  | { kind: 'move'; dimension: Dimension; from: number; count: number; before: number };

const sizeOf = { row: 'rows', column: 'columns' } as const;

/** Where an area is after the change, or null when it is gone with its cells. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const size = sizeOf[shift.dimension];
  const span = shiftSpan(area[shift.dimension], area[size], shift);
  return span && { ...area, [shift.dimension]: span.start, [size]: span.length };
}

export function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | null {
  const end = start + length;
  if (shift.kind === 'insert') {
    if (shift.at <= start) return { start: start + shift.count, length };
    return { start, length: shift.at < end ? length + shift.count : length };
  }
  if (shift.kind === 'delete') {
    const before = Math.max(0, Math.min(shift.at + shift.count, start) - shift.at);
    const inside = Math.max(0, Math.min(shift.at + shift.count, end) - Math.max(shift.at, start));
    return inside === length ? null : { start: start - before, length: length - inside };
  }
  return length === 1 ? { start: movedIndex(start, shift), length } : { start, length };
}

/** Where one row or column lands when a block is moved before another. */
export function movedIndex(index: number, move: { from: number; count: number; before: number }): number {
  const { from, count, before } = move;
  if (index >= from && index < from + count) return before > from ? index + (before - from - count) : index - (from - before);
  if (before > from && index >= from + count && index < before) return index - count;
  if (before < from && index >= before && index < from) return index + count;
  return index;
}

export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function a1Of(area: Area): string {
  const start = `${columnLetters(area.column)}${area.row}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** `A1`, `A1:B2`, `A:B`, `1:3`, `A2:B`, with `$`; open ends reach the sheet's edge. */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text);
  const [, startColumn, startRow, endColumn, endRow] = match ?? [];
  if (!match || (!startColumn && !startRow)) throw new ScriptError('Range not found');
  const isSingle = !text.includes(':');
  if (isSingle && !(startColumn && startRow)) throw new ScriptError('Range not found');
  const [row, column] = [startRow ? Number(startRow) : 1, startColumn ? columnNumber(startColumn) : 1];
  const lastRow = isSingle ? row : endRow ? Number(endRow) : maxRows;
  const lastColumn = isSingle ? column : endColumn ? columnNumber(endColumn) : maxColumns;
  const area = { row: Math.min(row, lastRow), column: Math.min(column, lastColumn), rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1 };
  return area;
}
