import { DefectError } from '../errors';
import { mayHaveLongInteger } from './long-integer';
import { shortWords } from './without-people';

const BACKSLASH = 92;
const BYTE_ORDER_MARK = 0xfeff;

const INTEGER = /^-?[1-9]\d*$/;

/**
 * The value of a JSON text in which integers beyond ±(2^53 − 1) are strings with all their digits: ids of WB's daily
 * finance reports are that long, and JSON.parse would round them.
 * @throws DefectError WB_UNREADABLE_ANSWER  not JSON; details: how it starts, and its length
 */
export function parseJson(text: string): unknown {
  const json = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  try {
    return JSON.parse(mayHaveLongInteger(json) ? quoteLongIntegers(json) : json);
  } catch {
    throw new DefectError('WB_UNREADABLE_ANSWER', { start: shortWords(text, 80), length: text.length });
  }
}

function quoteLongIntegers(json: string): string {
  const stringOrNumber = /"|[\d.eE+-]{16,}/g;
  const pieces: string[] = [];
  let copied = 0;
  for (let match = stringOrNumber.exec(json); match !== null; match = stringOrNumber.exec(json)) {
    const [token] = match;
    if (token === '"') {
      stringOrNumber.lastIndex = endOfString(json, stringOrNumber.lastIndex);
    } else if (INTEGER.test(token) && !Number.isSafeInteger(Number(token))) {
      pieces.push(json.slice(copied, match.index), '"', token, '"');
      copied = stringOrNumber.lastIndex;
    }
  }
  pieces.push(json.slice(copied));
  return pieces.join('');
}

/** The place after the closing quote of the string whose text begins at `from`. */
function endOfString(json: string, from: number): number {
  for (let quote = json.indexOf('"', from); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    if (!isEscaped(json, quote)) {
      return quote + 1;
    }
  }
  return json.length;
}

function isEscaped(json: string, quote: number): boolean {
  let first = quote;
  while (json.charCodeAt(first - 1) === BACKSLASH) {
    first -= 1;
  }
  return (quote - first) % 2 === 1;
}

/** Before digits that are to stand in a JSON text as a number. */
const BARE = '\u0001';

/** A whole number for `toJson`, however many digits it has. */
export function bareNumber(digits: string): number | string {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BARE + digits;
}

/** Those of the texts that are whole numbers, for `toJson`. */
export function bareNumbers(texts: readonly string[]): (number | string)[] {
  return texts.filter((text) => /^\d+$/.test(text)).map(bareNumber);
}

/** The JSON text of a value, with numbers of `bareNumber` in all of their digits. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/"\\u0001(\d+)"/g, '$1');
}
