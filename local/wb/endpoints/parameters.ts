import { parseMoscow } from '../time';
import { BadParameter } from './endpoint';

export type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export function fieldsOf(value: unknown, name = 'body'): Fields {
  if (isFields(value)) return value;
  throw new BadParameter(`${name}: object expected`);
}

export const optionalFields = (value: unknown, name: string): Fields => (value === undefined || value === null ? {} : fieldsOf(value, name));

export interface Bounds { fallback?: number; max?: number; min?: number }

export function wholeNumber(value: unknown, name: string, { fallback, max = Number.MAX_SAFE_INTEGER, min = 0 }: Bounds): number {
  if (value === undefined || value === null) {
    if (fallback === undefined) throw new BadParameter(`${name}: field required`);
    return fallback;
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new BadParameter(`${name}: integer expected`);
  if (value < min || value > max) throw new BadParameter(`${name}: must be between ${min} and ${max}`);
  return value;
}

/** The same for the text of a query parameter. */
export function queryNumber(query: URLSearchParams, name: string, bounds: Bounds): number {
  const text = query.get(name);
  return wholeNumber(text === null ? undefined : text === '' ? NaN : Number(text), name, bounds);
}

export function list(value: unknown, name: string, max: number): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new BadParameter(`${name}: array expected`);
  if (value.length > max) throw new BadParameter(`${name}: no more than ${max} items`);
  return value;
}

export function moment(value: unknown, name: string): number {
  if (value === undefined || value === null || value === '') throw new BadParameter(`missing ${name} params`);
  const ms = typeof value === 'string' ? parseMoscow(value) : null;
  if (ms === null) throw new BadParameter(`can't parse ${name}`);
  return ms;
}
