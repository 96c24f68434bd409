import type { ParameterId } from './formula';

/** A cell, or a range of cells, as people write it. */
const REFERENCE = /^\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?$/i;

export type GivenTexts = Readonly<Partial<Record<ParameterId, string>>>;

export interface Writing {
  separator: ';' | ',';
  /** Name of the cell that makes the formula calculate anew; '' where there is none yet. */
  stamp: string;
}

/** A formula for a cell. What people have typed is quoted, but for cells and whole numbers, so that it is never a formula itself. */
export function formulaText(name: string, parameters: readonly ParameterId[], given: GivenTexts, { separator, stamp }: Writing): string {
  const parts = parameters.map((parameter) => (parameter === 'stamp' ? stamp : partOf(given[parameter] ?? '')));
  while (parts[parts.length - 1] === '') parts.pop();
  return `=${name}(${parts.join(`${separator} `)})`;
}

export function isReference(text: string): boolean {
  return REFERENCE.test(text.trim());
}

function partOf(text: string): string {
  const word = text.trim();
  if (word === '' || isReference(word)) return word.toUpperCase();
  return /^\d{1,15}$/.test(word) ? word : `"${word.replace(/"/g, '""')}"`;
}
