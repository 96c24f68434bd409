import { DefectError } from '../../wb/errors';
import type { WireRow } from '../../tables/table';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `path` of an answer. @throws DefectError WB_UNKNOWN_SHAPE */
export function objectAt(body: unknown, ...path: string[]): Json {
  const value = valueAt(body, path);
  if (!isObject(value)) throw unknownShape(path);
  return value;
}

/**
 * The rows at `path` of an answer. WB writes "none" as 204, as `[]` and as `null`: all three are no rows.
 * @throws DefectError WB_UNKNOWN_SHAPE
 */
export function rowsAt(body: unknown, ...path: string[]): WireRow[] {
  const value = body === null ? null : valueAt(body, path);
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isObject)) throw unknownShape(path);
  return value;
}

/** A text of a row that paging cannot do without. @throws DefectError WB_UNKNOWN_SHAPE */
export function textAt(row: Json, name: string): string {
  const value = row[name];
  if (typeof value !== 'string' || value === '') throw unknownShape([name]);
  return value;
}

function valueAt(body: unknown, path: readonly string[]): unknown {
  let value = body;
  for (const name of path) {
    if (!isObject(value)) throw unknownShape(path);
    value = value[name];
  }
  return value;
}

function unknownShape(path: readonly string[]): DefectError {
  return new DefectError('WB_UNKNOWN_SHAPE', { at: path.join('.') });
}
