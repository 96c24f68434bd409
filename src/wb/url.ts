export type QueryValue = string | number | boolean;

/** An https address; keys stay in the given order. The path is taken as it is: it holds nothing a person typed. */
export function buildUrl(host: string, path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const pairs = Object.keys(query).map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(String(query[key]))}`);
  return `https://${host}${path}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`;
}
