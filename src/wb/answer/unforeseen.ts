import { DefectError, isWbError, TransientError, UserActionError, type WbError } from '../errors';
import { shortText } from '../token/redact';

/**
 * Names of what the language throws, so a mistake of ours. Google's services throw errors of another name, mostly `Exception`,
 * whose text is in the user's language: nothing may be read from its words.
 */
const OWN_ERRORS: ReadonlySet<string> = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError']);

/** The address of a permission stands in Google's refusal in every language. */
const SCOPE = /googleapis\.com\/auth\/[\w.]*\w/;

/** A state is stored in 9 KB. */
const MAX_MESSAGE_LENGTH = 300;

/** Whether a service of Google has refused or failed, whatever it says about it. */
export function isGoogleTrouble(error: unknown): boolean {
  return typeof error === 'object' && error !== null && !isWbError(error) && !OWN_ERRORS.has(String((error as { name?: unknown }).name));
}

/**
 * Any exception as one of our errors, without a stack or a secret. Trouble of Google's mostly passes; a permission that the
 * user has not given does not; what our own code throws is a defect.
 */
export function asWbError(error: unknown): WbError {
  if (isWbError(error)) return error;
  const message = shortText(String(error), MAX_MESSAGE_LENGTH).replace(/[.\s]+$/, '');
  if (!isGoogleTrouble(error)) return new DefectError('UNEXPECTED', { message });
  return missingPermission(message) ?? new TransientError('GOOGLE_TROUBLE', null, { message });
}

/** The permission that a text of Google's names as missing; null where it names none. */
export function missingPermission(text: string): UserActionError | null {
  const [scope] = SCOPE.exec(text) ?? [];
  return scope === undefined ? null : new UserActionError('PERMISSION_MISSING', { permission: scope.slice(scope.lastIndexOf('/') + 1) });
}
