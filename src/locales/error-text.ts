import type { ErrorCode, ErrorDetails } from '../wb/errors';
import { fill } from './fill';
import type { ErrorText, Locale } from './locale';

interface KnownError {
  code: ErrorCode;
  details: ErrorDetails;
}

type Names = Readonly<Record<string, string>>;

/** How people know what an error has an id of. */
const NAMES: Readonly<Record<string, (locale: Locale, details: ErrorDetails) => Names>> = {
  category: ({ texts }) => texts().categories,
  permission: ({ texts }) => texts().permissions,
  rule: ({ texts }) => texts().rules,
  refusal: ({ texts }) => texts().refusals,
  why: ({ errors }, details) => Object.fromEntries(Object.entries(errors()).map(([code, { what }]) => [code, fill(what, details)])),
  table: ({ headers }) => Object.fromEntries(Object.entries(headers()).map(([id, { title }]) => [id, title])),
};

/** What to tell a person of an error. Categories are named as in the WB cabinet, permissions as Google describes them, rules as its menu, tables as their sheets. */
export function errorText(error: KnownError, locale: Locale): ErrorText {
  const { code, details } = known(error, locale);
  const { what, todo } = locale.errors()[code];
  const shown = Object.keys(NAMES).reduce<ErrorDetails>((all, detail) => ({ ...all, ...named(detail, details, locale) }), details);
  const all = { ...shown, ...columnsNamed(details, locale) };
  return { what: fill(what, all), todo: fill(todo, all) };
}

function columnsNamed({ table, columns }: ErrorDetails, locale: Locale): ErrorDetails {
  return columns === undefined ? {} : { columns: columnNames(String(table), String(columns).split(', '), locale) };
}

/** Columns as their headers call them, and as WB does. */
export function columnNames(table: string, ids: readonly string[], { headers }: Locale): string {
  const words: Names = Object.entries(headers()).find(([id]) => id === table)?.[1].columns ?? {};
  return ids.map((id) => (words[id] === undefined ? id : `${words[id]} (${id})`)).join(', ');
}

/** A stored error may be one of another version of the add-on. */
function known(error: KnownError, { errors }: Locale): KnownError {
  return error.code in errors() ? error : { code: 'UNEXPECTED', details: { message: error.code } };
}

/** The name of what the detail is the id of: names are looked up where an error has the detail. */
function named(detail: string, details: ErrorDetails, locale: Locale): ErrorDetails {
  const id = details[detail];
  return id === undefined ? {} : { [detail]: NAMES[detail]?.(locale, details)[id] ?? id };
}
