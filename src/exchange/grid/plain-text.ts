import type { Cell } from '../../ports/workbook';
import { type ColumnKind, isCalendar } from '../../tables/table';
import { mskDateTime, msOfSerial } from '../../wb/time/moscow-time';

/** With what programs begin a formula, in all widths of letters, and after blanks that they do not count. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|]|^[\t\r\n]/;

/** A cell as a text that a Russian Excel reads as what it is, and never as a formula: an apostrophe before it makes it a text. */
export function plainText(cell: Cell, kind: ColumnKind): string {
  if (typeof cell === 'number') return numberText(cell, kind);
  const text = String(cell);
  return FORMULA.test(text) ? `'${text}` : text;
}

function numberText(value: number, kind: ColumnKind): string {
  if (isCalendar(kind)) return dayText(value, kind === 'dateTime');
  if (kind === 'percent') return `${decimal(Math.round(value * 1e6) / 1e4)}%`;
  return decimal(value);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** `dd.mm.yyyy`, with the time where it is meant. */
export function dayText(serial: number, hasTime = false): string {
  const text = mskDateTime(msOfSerial(serial));
  return `${text.slice(8, 10)}.${text.slice(5, 7)}.${text.slice(0, 4)}${hasTime ? ` ${text.slice(11)}` : ''}`;
}
