import type { ErrorCode, ErrorDetails } from '../wb/errors';
import { fill } from './fill';
import type { ErrorText, Locale } from './locale';

interface KnownError {
  code: ErrorCode;
  details: ErrorDetails;
}

/** What to tell a person of an error. Categories are named as in the WB cabinet, permissions as Google describes them, tables as their sheets. */
export function errorText(error: KnownError, locale: Locale): ErrorText {
  const { categories, permissions } = locale;
  const titles = Object.fromEntries(Object.entries(locale.datasets).map(([id, { title }]) => [id, title]));
  const { code, details } = known(error, locale);
  const { what, todo } = locale.errors()[code];
  const shown = { ...details, ...named('category', details, categories), ...named('permission', details, permissions), ...named('table', details, titles) };
  return { what: fill(what, shown), todo: fill(todo, shown) };
}

/** A stored error may be one of another version of the add-on. */
function known(error: KnownError, { errors }: Locale): KnownError {
  return error.code in errors() ? error : { code: 'UNEXPECTED', details: { message: error.code } };
}

function named(detail: string, details: ErrorDetails, names: Readonly<Record<string, string>>): ErrorDetails {
  const id = details[detail];
  return id === undefined ? {} : { [detail]: names[id] ?? id };
}
