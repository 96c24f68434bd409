import { EnumValue, HostObject, type Matrix, type WireValue } from './values';

/** What one argument may be; `read` answers null when the value does not fit. */
export interface Param<out T> {
  read(value: WireValue): { ok: T } | null;
}

const param = <T>(read: (value: WireValue) => { ok: T } | null): Param<T> => ({ read });

export const str = param((v) => (typeof v === 'string' ? { ok: v } : null));
export const bool = param((v) => (typeof v === 'boolean' ? { ok: v } : null));
export const num = param((v) => (typeof v === 'number' ? { ok: v } : null));
/** Apps Script cuts fractions off where it wants an integer. */
export const int = param((v) => (typeof v === 'number' && Number.isFinite(v) ? { ok: Math.trunc(v) } : null));
export const any = param((v) => ({ ok: v }));
export const date = param((v) => (v instanceof Date ? { ok: v } : null));

/** A cell value: what `setValue` takes. */
export type CellArgument = string | number | boolean | Date | null | undefined;
export const cell = param<CellArgument>((v) =>
  v === null || v === undefined || v instanceof Date || ['string', 'number', 'boolean'].includes(typeof v) ? { ok: v as CellArgument } : null);

/** Rows of cells, `Object[][]`. */
export const matrix = param<Matrix>((v) => (isMatrix(v) ? { ok: v } : null));

function isMatrix(value: WireValue): value is Matrix {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

export const list = <T>(item: Param<T>) => param<T[]>((v) => {
  if (!Array.isArray(v)) return null;
  const items = v.map((one) => item.read(one));
  return items.every((one) => one !== null) ? { ok: items.map((one) => (one as { ok: T }).ok) } : null;
});

export const nullable = <T>(item: Param<T>) => param<T | null>((v) => (v === null || v === undefined ? { ok: null } : item.read(v)));

/** A plain object; `undefined` fields are as if absent. */
export const fields = param<Record<string, WireValue>>((v) =>
  v !== null && typeof v === 'object' && Object.getPrototypeOf(v) === null ? { ok: v as Record<string, WireValue> } : null);

/** An object this host has given out before. */
export const object = <T extends HostObject>(kind: abstract new (...args: never[]) => T) =>
  param<T>((v) => (v instanceof kind ? { ok: v } : null));

/** A member of one enum, as its name. */
export const member = (enumName: string) =>
  param<string>((v) => (v instanceof EnumValue && v.enumName === enumName ? { ok: v.member } : null));
