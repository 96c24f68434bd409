/** A value of WB as a text, '' for nothing. An object of an answer may have a field `toString`, which `String` would call. */
export function wireText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
