/**
 * Why a value may not be sent to the script, or null. Legal are primitives, null, plain objects and arrays:
 * https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function unsendablePart(value: unknown, around: readonly unknown[] = []): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (typeof value !== 'object') return typeof value;
  if (around.includes(value)) return 'circular';
  if (!isPlain(value)) return value.constructor?.name ?? 'object';
  for (const item of Object.values(value)) {
    const found = unsendablePart(item, [...around, value]);
    if (found !== null) return found;
  }
  return null;
}

/** Not by identity: values may come from another frame. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
