import { plainDecimal } from './plain-decimal';

/** What people put between digits: any space, also one without width. */
const BLANKS = /[\s\u200b\u2060]/g;
/** Minus signs of typography, of which U+2212 is the true one. */
const MINUSES = /[\u2212\u2010-\u2013\ufe63\uff0d]/g;
/** Digits, one mark before the fraction, and an exponent; groups of thousands are apart by spaces alone. */
const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/i;
/** Groups of three with one mark between them and the other one before the fraction: which is which is then plain. */
const GROUPED = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+)$/;
const GROUP_MARK = /[.,](?=.*[.,])/g;

/**
 * WB's numbers, and people's: numbers, and texts like "376.99" (finance), "89,7" and "1 039" (tariffs), "1 2647,29" and "−5"
 * (reports that went through a spreadsheet), where "-" and "" mean none. Null for everything that is not plainly a decimal number.
 */
export function parseDecimal(value: unknown): number | null {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : null;
  }
  if (typeof value !== 'string') {
    return null;
  }
  return plainDecimal(value) ?? looseDecimal(value);
}

function looseDecimal(value: string): number | null {
  const text = value.replace(BLANKS, '').replace(MINUSES, '-');
  const plain = GROUPED.test(text) ? text.replace(GROUP_MARK, '') : text;
  if (!DECIMAL.test(plain)) {
    return null;
  }
  const number = Number(plain.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
