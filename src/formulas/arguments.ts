import type { Cell } from '../ports/workbook';
import type { Argument } from './formula';

/** Left out, or an empty cell: Sheets hands over the same for both. */
export function isNothing(value: Argument): boolean {
  return value === undefined || value === null || value === '';
}

/** An argument or a cell as names are compared: case and blanks around make no difference. '' for nothing. */
export function wordOf(value: Argument): string {
  return isNothing(value) ? '' : String(value).trim().toLowerCase();
}

export function isRange(value: Argument): value is readonly (readonly Argument[])[] {
  return Array.isArray(value);
}

/** A cell for each cell of the range, in the same shape. */
export function mapRange(range: readonly (readonly Argument[])[], answer: (value: Argument) => Cell): Cell[][] {
  return range.map((row) => row.map(answer));
}
