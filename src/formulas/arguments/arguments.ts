import type { Cell } from '../../ports/workbook';
import { DOTTED, UNDOTTED } from '../../wb/wire/wire-words';
import type { Argument } from '../formula';

/** Left out, or an empty cell. */
export function isNothing(value: Argument): boolean {
  return value === undefined || value === null || value === '';
}

/** An argument or a cell as names are compared: case, blanks around and the dots of ё make no difference. '' for nothing. */
export function wordOf(value: Argument): string {
  return isNothing(value) ? '' : withoutDots(String(value).trim().toLowerCase());
}

export function withoutDots(text: string): string {
  return text.replace(DOTTED, UNDOTTED);
}

export function isRange(value: Argument): value is readonly (readonly Argument[])[] {
  return Array.isArray(value);
}

/** Dates come from another realm than the script's own classes, so their class cannot be asked. */
export function isMoment(value: Argument): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A cell for each cell of the range, in the same shape. */
export function mapRange(range: readonly (readonly Argument[])[], answer: (value: Argument) => Cell | Date): (Cell | Date)[][] {
  return range.map((row) => row.map(answer));
}

/** Cells of a range row by row, or the value itself; what is empty is left out. */
export function valuesOf(value: Argument): Argument[] {
  const all: Argument[] = isRange(value) ? ([] as Argument[]).concat(...value) : [value];
  return all.filter((one) => !isNothing(one));
}

/** The texts of a list: the cells of a range, or the parts of a text between `;` and line ends. */
export function textsOf(value: Argument): string[] {
  const texts = valuesOf(value).map(String);
  const parts = isRange(value) ? texts : ([] as string[]).concat(...texts.map((text) => text.split(/[;\n]/)));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
