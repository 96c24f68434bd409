import { base36, parseBase36 } from './base36';
import { TOUCHING } from './marks';

/** What a fingerprint says, as numbers of 53 bits: a million of them take a tenth of the room of their texts. */
export interface Print {
  /** Of the columns that stay; below zero: `WHOLE`, `ABSENT` or `NO_PRINT`'s. */
  lasting: number;
  /** Of the columns that change, or of everything. */
  changing: number;
}

/** There is one hash, over all columns. */
export const WHOLE = -1;
/** The row has the absent values: it is not written again, but when it returns. */
export const ABSENT = -2;
/** Like no other: of a row that holds no data, or of which nothing is known. */
export const NO_PRINT: Print = { lasting: -3, changing: -3 };

/** Between the hashes of the columns that stay and of those that change. */
const PARTS = '-';
const ABSENT_MARK = 'absent ';
/** But for one in 150 million a hash of 53 bits has six letters or more, most have eleven. */
const PRINT = /^(?:absent )?[0-9a-z]{6,11}(?:-[0-9a-z]{6,11})?(?:@[0-9a-z]{1,10})?$/;

/** Before the moment of the row's version: its column may not be on the sheet. */
const VERSION = '@';
const DAY_MS = 86_400_000;

/** As it stands in the sheet. @param version as a part of days; NaN where there is none */
export function printText({ lasting, changing }: Print, version = NaN): string {
  const moment = version > 0 ? VERSION + base36(Math.round(version * DAY_MS)) : '';
  if (lasting === WHOLE) return base36(changing) + moment;
  return (lasting === ABSENT ? ABSENT_MARK : base36(lasting) + PARTS) + base36(changing) + moment;
}

/** What stands there while only what changes is being written. */
export function touchingText({ lasting }: Print): string {
  return TOUCHING + base36(lasting);
}

/** The version with which `printText` was given the text; NaN for none. */
export function printedVersion(text: string): number {
  const at = text.indexOf(VERSION);
  const ms = at === -1 ? -1 : parseBase36(text, at + 1, text.length);
  return ms > 0 ? ms / DAY_MS : NaN;
}

/** Whether `printText` may have written the text. */
export function isPrint(text: string): boolean {
  return PRINT.test(text);
}

/** What `printText` or `touchingText` has written; a text by somebody else is like no print. */
export function readPrint(text: string): Print {
  if (text.startsWith(TOUCHING)) {
    const lasting = parseBase36(text, TOUCHING.length, text.length);
    return lasting < 0 ? NO_PRINT : { ...NO_PRINT, lasting };
  }
  const border = text.indexOf(PARTS);
  const isAbsent = border === -1 && text.startsWith(ABSENT_MARK);
  const lasting = border === -1 ? WHOLE : parseBase36(text, 0, border);
  const end = text.indexOf(VERSION);
  const changing = parseBase36(text, isAbsent ? ABSENT_MARK.length : border + 1, end === -1 ? text.length : end);
  if (changing < 0 || (border !== -1 && lasting < 0)) return NO_PRINT;
  return { lasting: isAbsent ? ABSENT : lasting, changing };
}

export function isSamePrint(a: Print, b: Print): boolean {
  return a.lasting === b.lasting && a.changing === b.changing;
}

/** Whether nothing but changing columns differs. */
export function hasSameLasting(a: Print, b: Print): boolean {
  return a.lasting === b.lasting && a.lasting >= 0;
}
