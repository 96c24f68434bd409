import { errorText } from '../../locales/error-text';
import type { Locale } from '../../locales/locale';
import type { ErrorCode, ErrorDetails } from '../../wb/errors';
import { showMsk } from '../../wb/moscow-time';
import { asWbError } from '../../wb/unforeseen';

/** One line for a person: what happened and what to do. */
export function wordsFor(error: { code: ErrorCode; details: ErrorDetails }, locale: Locale, goesOnAtMs: number): string {
  const details = goesOnAtMs === 0 ? error.details : { ...error.details, time: showMsk(goesOnAtMs) };
  const { what, todo } = errorText({ code: error.code, details }, locale);
  return `${what} ${todo}`;
}

/** Any exception as an error that a person may see: unknown ones become a defect, without a stack or a secret. */
export function presentable(error: unknown, locale: Locale): Error {
  return new Error(wordsFor(asWbError(error), locale, 0));
}
