/** What a form of PHP may hold: lists and names within names. */
export type FormValue = string | number | boolean | null | undefined | readonly FormValue[] | { readonly [name: string]: FormValue };

/** As PHP's `http_build_query` writes it: signatures are made of these very bytes, and the commands of a batch are read by PHP. */
export function phpQuery(fields: Readonly<Record<string, FormValue>>): string {
  return Object.entries(fields).flatMap(([name, value]) => pairs(name, value)).join('&');
}

function pairs(name: string, value: FormValue): string[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => pairs(`${name}[${key}]`, one as FormValue));
  return [`${encoded(name)}=${encoded(textOf(value))}`];
}

function textOf(value: Exclude<FormValue, object>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null || value === undefined ? '' : String(value);
}

/** A blank is a plus, and of the signs only `-`, `_` and `.` stay as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, '+').replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
