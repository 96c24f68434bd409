import { rowsInside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';

/** A line of a person's cell: `Цвет: синий; красный`. */
export interface Line {
  name: string;
  values: string[];
}

/** The same text for the same characteristics, in whatever order people write them. */
export function plainCharacteristics(text: string): string {
  return printed(linesOf(text));
}

/** What the card says of those that the text names. One that it does not have is left out. */
export function characteristicsShown(card: WireRow, text: string): string {
  const names = new Set(linesOf(text).map(({ name }) => name));
  return printed(rowsInside(card, 'characteristics').filter(({ name }) => names.has(String(name))).map(({ name, value }) => ({ name: String(name), values: valuesOf(value) })));
}

/** All characteristics of the card, those that the text names with its values. WB wants numbers as numbers, and texts in lists. */
export function withCharacteristics(card: WireRow, text: string | null): object[] {
  const wanted = new Map(linesOf(text ?? '').map(({ name, values }) => [name, values]));
  return rowsInside(card, 'characteristics').map(({ id, name, value }) => {
    const values = wanted.get(String(name));
    return { id, value: values === undefined ? value : typeof value === 'number' ? Number((values[0] ?? '').replace(',', '.')) : values };
  });
}

/** Whether the text names as many characteristics as the card has shown of them, and numbers where the card has numbers. */
export function areKnown(before: string, after: string): boolean {
  return linesOf(before).length === linesOf(after).length && linesOf(after).every(({ name, values }) => name !== '' && values.length > 0);
}

/** The lines of a cell, each with its name and values. */
export function linesOf(text: string): Line[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, Math.max(0, colon)).trim(), values: line.slice(colon + 1).split(';').map((value) => value.trim()).filter((value) => value !== '') };
  });
}

function printed(lines: readonly Line[]): string {
  return lines.map(({ name, values }) => `${name}: ${values.join('; ')}`).sort().join('\n');
}

function valuesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
