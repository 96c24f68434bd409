import type { Entered } from '../../ports/workbook';
import { LARGEST, isCents } from './money';
import type { Field, Refusal, Value } from '../action';

/** What a person's cell says: a value, nothing, or why it is neither. */
export type Read = { value: Value } | { refused: Refusal } | null;

/** Digits with spaces between thousands and at most two after the mark: `10,000` may be ten or ten thousand, and so is none. */
const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,]\d{1,2})?$/;
/** A minus, or the dash that a sheet makes of it. */
const EMPTIED = /^[-–—]$/;
const ERROR = /^#(?:[A-ZА-ЯЁ0-9/ ]+[!?]?)$/i;

/** An empty cell leaves the field as it is, and is never 0. */
export function readEntered(field: Field, entered: Entered, codes: ReadonlyMap<string, string>): Read {
  const text = typeof entered.value === 'string' ? entered.value.trim() : null;
  if (text === '') return null;
  if (text !== null && ERROR.test(text)) return { refused: 'isError' };
  if (text !== null && field.canBeEmptied === true && EMPTIED.test(text)) return { value: null };
  if (field.kind === 'text') return textIn(field, entered, codes);
  if (field.kind === 'moment') return entered.kind === 'date' && typeof entered.value === 'number' ? { value: entered.value } : { refused: 'isNoDate' };
  if (entered.kind === 'date') return { refused: 'isDate' };
  if (typeof entered.value === 'boolean') return { refused: 'isNoNumber' };
  const number = text === null ? entered.value as number : plainNumber(text);
  if (number === null || !Number.isFinite(number)) return { refused: 'isNoNumber' };
  return numberIn(field, entered, number);
}

/** A formula may become any text; what a person answers is what they have written. */
function textIn(field: Field, { value, kind, isFormula }: Entered, codes: ReadonlyMap<string, string>): Read {
  if (isFormula) return { refused: 'isFormula' };
  if (kind !== 'text') return { refused: field.isCoded === true ? 'isNoChoice' : 'isFormula' };
  const text = String(value).trim();
  if (field.isCoded !== true) return { value: field.plain?.(text) ?? text };
  const code = codes.get(text.toLowerCase());
  return code === undefined ? { refused: 'isNoChoice' } : { value: code };
}

function numberIn({ kind }: Field, entered: Entered, number: number): Read {
  if (number < 0) return { refused: 'isNegative' };
  if (kind === 'percent') {
    const percents = entered.kind === 'percent' ? Math.round(number * 1e8) / 1e6 : number;
    return Number.isInteger(percents) ? { value: percents } : { refused: 'isFraction' };
  }
  if (entered.kind === 'percent') return { refused: 'isPercent' };
  if (number > LARGEST) return { refused: 'isBeyondRange' };
  if (kind === 'whole') return Number.isInteger(number) ? { value: number } : { refused: 'isFraction' };
  return isCents(number) ? { value: Math.round(number * 100) / 100 } : { refused: 'isFraction' };
}

function plainNumber(text: string): number | null {
  return PLAIN.test(text) ? Number(text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) : null;
}
