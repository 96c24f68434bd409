import { rulesFor } from './typed-input';
import type { Scalar } from './cell';
import { wallMsOfSerial } from './time-zone';

const literals = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Whether numbers with this format are dates or times for `getValue`. */
export function isDateFormat(format: string): boolean {
  return !/^General$/i.test(format) && /[dmyhs]/i.test(format.replace(literals, ''));
}

/** What the cell shows. Covers the formats that people and add-ons use; a format outside of them shows the plain number. */
export function displayOf(value: Scalar | undefined, format: string, locale: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === '@' || /^General$/i.test(format)) return general(value, locale);
  return isDateFormat(format) ? dateDisplay(value, format) : numberDisplay(value, format, locale);
}

const general = (value: number, locale: string): string => {
  const text = Math.abs(value) >= 1e15 ? value.toExponential(5).replace(/\.?0+e/, 'e').replace('e', 'E') : String(Number(value.toPrecision(10)) === value ? value : Number(value.toFixed(9)));
  return text.replace('.', rulesFor(locale).decimal);
};

const two = (n: number) => String(n).padStart(2, '0');

function dateDisplay(value: number, format: string): string {
  const wall = new Date(wallMsOfSerial(value));
  const pieces = format.match(/"[^"]*"|\\.|\[[^\]]*\]|y+|M+|m+|d+|H+|h+|s+|AM\/PM|./g) ?? [];
  return pieces.map((piece, i) => datePart(piece, wall, isMinute(pieces, i))).join('');
}

/** `m` means minutes next to hours or seconds, months elsewhere. */
function isMinute(pieces: string[], at: number): boolean {
  const letters = pieces.map((piece, i) => ({ piece, i })).filter(({ piece }) => /^[yMmdHhs]+$/.test(piece));
  const here = letters.findIndex(({ i }) => i === at);
  return /^[Hh]/.test(letters[here - 1]?.piece ?? '') || /^s/.test(letters[here + 1]?.piece ?? '');
}

function datePart(piece: string, wall: Date, minute: boolean): string {
  if (/^"/.test(piece)) return piece.slice(1, -1);
  if (/^\\/.test(piece)) return piece.slice(1);
  if (/^\[/.test(piece)) return '';
  const padded = (n: number) => (piece.length > 1 ? two(n) : String(n));
  if (/^y/.test(piece)) return piece.length > 2 ? String(wall.getUTCFullYear()) : two(wall.getUTCFullYear() % 100);
  if (/^[Mm]/.test(piece)) return padded(minute && piece.length < 3 ? wall.getUTCMinutes() : wall.getUTCMonth() + 1);
  if (/^d/.test(piece)) return padded(wall.getUTCDate());
  if (/^[Hh]/.test(piece)) return padded(wall.getUTCHours());
  if (/^s/.test(piece)) return padded(wall.getUTCSeconds());
  return piece;
}

function numberDisplay(value: number, format: string, locale: string): string {
  const [positive = '', negative] = format.split(';');
  const pattern = value < 0 && negative ? negative : positive;
  const core = /[#0?][#0?,.]*/.exec(pattern)?.[0];
  if (core === undefined) return literal(pattern);
  const isPercent = pattern.replace(literals, '').includes('%');
  const decimals = core.split('.')[1] ?? '';
  const amount = Math.abs(isPercent ? value * 100 : value);
  const sign = value < 0 && !negative ? '-' : '';
  const shown = amount.toLocaleString(locale.startsWith('ru') ? 'ru-RU' : 'en-US', {
    useGrouping: core.includes(','), maximumFractionDigits: decimals.length, minimumFractionDigits: decimals.replace(/[#?]/g, '').length,
    minimumIntegerDigits: Math.max(1, (core.split('.')[0] ?? '').replace(/[^0]/g, '').length),
  });
  const at = pattern.indexOf(core);
  return sign + literal(pattern.slice(0, at)) + shown + literal(pattern.slice(at + core.length));
}

const literal = (text: string): string =>
  text.replace(literals, (piece) => (piece.startsWith('"') ? piece.slice(1, -1) : piece.startsWith('\\') ? piece.slice(1) : /\[\$([^\]-]*)/.exec(piece)?.[1] ?? ''));
