import type { Cell } from '../../ports/workbook';

/** A thousandth of a second, as a part of a day: a sheet need not keep more. */
const SAME_DAYS = 1 / 86_400_000;

/** The moment in a cell; NaN where there is none. */
export function versionOf(cell: Cell): number {
  return typeof cell === 'number' ? cell : NaN;
}

/** Whether the moment of one version is before that of the other. One without a moment is neither. */
export function isOlder(version: number, other: number): boolean {
  return version < other - SAME_DAYS;
}
