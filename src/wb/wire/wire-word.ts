import { wireText } from './wire-text';

const BLANKS = /[\s\u200b\u2060]+/g;

/** A word of WB's as it is compared: neither letters' case nor blanks make another word of it. '' for nothing. */
export function wireWord(value: unknown): string {
  return wireText(value).replace(BLANKS, ' ').trim().toLowerCase();
}
