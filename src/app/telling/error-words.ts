import { errorText } from '../../locales/error-text';
import type { Locale } from '../../locales/locale';
import type { ErrorCode, ErrorDetails } from '../../wb/errors';
import { showMsk } from '../../wb/time/moscow-time';
import { asWbError } from '../../wb/answer/unforeseen';

/** A text of a person's or of WB's: whatever its length, what to do stands behind it. */
const MAX_DETAIL_LETTERS = 300;

/** One line for a person: what happened and what to do. */
export function wordsFor(error: { code: ErrorCode; details: ErrorDetails }, locale: Locale, goesOnAtMs: number): string {
  const told = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, shown(value)]));
  const details = goesOnAtMs === 0 ? told : { ...told, time: showMsk(goesOnAtMs) };
  const { what, todo } = errorText({ code: error.code, details }, locale);
  return `${what} ${todo}`;
}

/** Any exception as an error that a person may see: unknown ones become a defect, without a stack or a secret. */
export function presentable(error: unknown, locale: Locale): Error {
  return new Error(wordsFor(asWbError(error), locale, 0));
}

function shown<T>(value: T): T | string {
  return typeof value === 'string' && value.length > MAX_DETAIL_LETTERS ? `${value.slice(0, MAX_DETAIL_LETTERS).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
}
