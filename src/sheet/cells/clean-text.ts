import { wireText } from '../../wb/wire/wire-text';

/** Google's limit is 50,000 characters a cell; one is left for the apostrophe of `textCell`. */
const MAX_CHARACTERS = 49_999;
const CUT_MARK = '…';

/**
 * Control characters and lone halves of a pair: Sheets refuses or mangles them. Line breaks and tabs are kept. Ranges, here and
 * elsewhere: V8 looks up the letters of a `\p{…}` with every load of the script.
 */
const NOT_FOR_A_CELL = /[^\n\t -~\xa0-\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Nearly all texts: letters of ASCII and of Cyrillic, nothing in them to take out. */
const ORDINARY = /^[ -~\u0400-\u04FF]*$/;

/** Any value of a JSON answer as a text that a cell can hold; '' for none. */
export function cleanText(value: unknown): string {
  if (typeof value === 'string' && value.length <= MAX_CHARACTERS && ORDINARY.test(value)) {
    return value;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(value) : '';
  }
  // Cut first: a pair that the cut tears apart is then a lone half like any other.
  return cut(textOf(value)).replace(NOT_FOR_A_CELL, '').replace(LONE_SURROGATE, '\uFFFD');
}

function cut(text: string): string {
  return text.length <= MAX_CHARACTERS ? text : text.slice(0, MAX_CHARACTERS - 1) + CUT_MARK;
}

function textOf(value: unknown): string {
  return Array.isArray(value) && value.every(isPlain) ? value.map(wireText).join(', ') : wireText(value);
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
