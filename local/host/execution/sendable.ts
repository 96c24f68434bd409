import { EnumValue, HostObject, Unsendable } from '../service/values';

/**
 * Why a value may not travel between the sidebar and the script, or null. Legal are primitives, null, plain objects and
 * arrays: https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function requireSendable(value: unknown, what: 'argument' | 'return value'): string | null {
  const found = value === undefined ? null : illegalPart(value, []);
  if (!found) return null;
  return what === 'argument'
    ? `Failed due to illegal value in property: ${found}`
    : `The script completed but the returned value is not a supported return type: ${found}.`;
}

function illegalPart(value: unknown, around: readonly unknown[]): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (value instanceof Unsendable) return value.what;
  if (typeof value !== 'object') return typeof value;
  if (value instanceof Date) return 'Date';
  if (value instanceof HostObject || value instanceof EnumValue) return 'service object';
  if (around.includes(value)) return 'circular';
  for (const item of Object.values(value)) {
    const found = illegalPart(item, [...around, value]);
    if (found) return found;
  }
  return null;
}
