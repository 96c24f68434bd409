type OneValue = string | number | boolean;

/** Several values stand one after another, each under the key. */
export type QueryValue = OneValue | readonly OneValue[];

/** An https address; keys stay in the given order. The path is taken as it is: it holds nothing a person typed. */
export function buildUrl(host: string, path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const pairs = Object.keys(query).flatMap((key) => valuesOf(query[key] as QueryValue).map((value) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`));
  return `https://${host}${path}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`;
}

function valuesOf(value: QueryValue): readonly OneValue[] {
  return typeof value === 'object' ? value : [value];
}
