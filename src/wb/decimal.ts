import { plainDecimal } from './plain-decimal';

/** Digits, also in groups of three apart by any space, with a point or a comma before the fraction. */
const DECIMAL = /^[+-]?(?:\d+|\d{1,3}(?:\s\d{3})+)(?:[.,]\d+)?$/;

/**
 * WB's numbers: numbers, and texts like "376.99" (finance), "89,7" and "1 039" (tariffs), where "-" and "" mean none.
 * Null for everything that is not plainly a decimal number.
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
  const text = value.trim();
  if (!DECIMAL.test(text)) {
    return null;
  }
  const number = Number(text.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
