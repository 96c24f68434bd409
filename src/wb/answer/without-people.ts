import { shortText } from '../token/redact';
import { LEGAL_NAME } from '../wire/wire-words';

const MASK = '***';

/** A seller's id, with its hyphens or without. */
const SELLER_ID = /(?<![\da-f])[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}(?![\da-f])/gi;
/** INN and OGRN of firms and of single traders. */
const REGISTER_NUMBER = /(?<![\da-z])(?:\d{10}|\d{12}|\d{13}|\d{15})(?![\da-z])/gi;
const E_MAIL = /[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z]{2,}/gi;

/** The text without what tells who the seller is, by its shape: what WB says goes into the journal, which people pass on. */
export function withoutPeople(text: string): string {
  return [SELLER_ID, REGISTER_NUMBER, E_MAIL, LEGAL_NAME].reduce((rest, shape) => rest.replace(shape, MASK), text);
}

/** As `shortText`, of WB's own words. */
export function shortWords(text: string, maxLength: number): string {
  return shortText(withoutPeople(text.slice(0, 20 * maxLength)), maxLength);
}
