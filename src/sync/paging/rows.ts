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
 * The rows at `path` of an answer. WB writes "none" as 204, as `[]` and as `null`, or leaves the name out: all these are no rows, but
 * not where other rows stand beside the name. One that is no object among others becomes a row with nothing in it, which the table
 * leaves out and counts.
 * @throws DefectError WB_UNKNOWN_SHAPE
 */
export function rowsAt(body: unknown, ...path: string[]): WireRow[] {
  const value = body === null ? null : valueAt(body, path);
  if (value === undefined && hasRows(valueAt(body, path.slice(0, -1)))) throw unknownShape(path);
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value) || (value.length > 0 && !value.some(isObject))) throw unknownShape(path);
  return value.every(isObject) ? value : value.map((row: unknown) => (isObject(row) ? row : {}));
}

/**
 * As `rowsAt`, of a list of words or of rows: a word becomes a row that has it as its `name`, and what is neither one with nothing in it.
 * @throws DefectError WB_UNKNOWN_SHAPE
 */
export function namesAt(body: unknown, ...path: string[]): WireRow[] {
  const value = body === null ? null : valueAt(body, path) ?? null;
  if (value === null) return [];
  if (!Array.isArray(value)) throw unknownShape(path);
  return value.map((entry: unknown) => (typeof entry === 'string' ? { name: entry } : isObject(entry) ? entry : {}));
}

/** WB has given its rows another name. */
function hasRows(envelope: unknown): boolean {
  return Object.values(Object(envelope) as Json).some((value) => Array.isArray(value) && value.some(isObject));
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
