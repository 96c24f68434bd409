import type { Refusal } from '../action';

/** What goods are marked with, as WB calls it. */
export const MARKS = ['sgtin', 'uin', 'imei', 'gtin', 'expiration', 'customsDeclaration'] as const;

export type Mark = (typeof MARKS)[number];

/** WB takes so many codes of «Честный знак» for an order of FBS; of the other schemes 24. */
const SGTINS = { FBS: 100, others: 24 };
const PATTERNS: Readonly<Record<Mark, RegExp>> = {
  sgtin: /^[!-~\u001d]{16,135}(?: [!-~\u001d]{16,135})*$/,
  uin: /^\S{16}$/,
  imei: /^\d{15}$/,
  gtin: /^\d{13}$/,
  expiration: /^\d{2}\.\d{2}\.\d{4}$/,
  customsDeclaration: /^\S{17,29}$/,
};
/** Elsewhere than in FBS WB wants the country of origin too. */
const WITH_COUNTRY = /^\S{17,29} [\dA-Za-z]{1,3}$/;

/** Codes that stand in one cell, in an order that does not depend on who has written them. */
export function plainMark(text: string): string {
  return text.split(/ |\n|\t/).filter((part) => part !== '').sort().join(' ');
}

/** Why WB cannot take the mark. */
export function wrongMark(mark: Mark, text: string, isFbs: boolean): Refusal | null {
  if (mark === 'customsDeclaration' && !isFbs) return WITH_COUNTRY.test(text) ? null : 'isNoMark';
  if (!PATTERNS[mark].test(text)) return 'isNoMark';
  return text.split(' ').length > (isFbs ? SGTINS.FBS : SGTINS.others) ? 'isTooLong' : null;
}

/** As the body of a request names the mark. */
export function markBody(mark: Mark, text: string, isFbs: boolean): object {
  if (mark === 'sgtin') return { sgtins: text.split(' ') };
  if (mark !== 'customsDeclaration' || isFbs) return { [mark]: text };
  const [country = '', declaration = ''] = text.split(' ').sort((one, other) => one.length - other.length);
  return { customsDeclaration: declaration, originCountryCode: country };
}

/** What WB shows of the marks of one order. */
export function markShown(details: readonly unknown[], mark: Mark): string | null {
  const values = details.map((detail) => Object(detail) as { key?: unknown; value?: unknown }).filter(({ key, value }) => key === mark && typeof value === 'string' && value !== '');
  return values.length === 0 ? null : values.map(({ value }) => String(value)).sort().join(' ');
}
