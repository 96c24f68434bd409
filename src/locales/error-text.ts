import type { ErrorCode, ErrorDetails } from '../wb/errors';
import { fill } from './fill';
import type { ErrorText, Locale } from './locale';

interface KnownError {
  code: ErrorCode;
  details: ErrorDetails;
}

/** What to tell a person of an error. Categories are named as in the WB cabinet. */
export function errorText({ code, details }: KnownError, { errors, categories }: Locale): ErrorText {
  const { what, todo } = errors()[code];
  const names: Readonly<Record<string, string>> = categories;
  const { category } = details;
  const shown = category === undefined ? details : { ...details, category: names[category] ?? category };
  return { what: fill(what, shown), todo: fill(todo, shown) };
}
