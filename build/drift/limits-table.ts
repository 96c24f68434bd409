import type { Limit } from '../../src/wb/request/limits';

const MS: Readonly<Record<string, number>> = { мс: 1, сек: 1000, мин: 60_000, ч: 3_600_000 };
const ROW = /^\s*\|(?:\s*([^|\d]*?)\s*\|)?\s*(\d+)\s*(мс|сек|мин|ч)\s*\|\s*(\d+)[^|]*\|\s*(\d+)\s*(мс|сек|мин|ч)\s*\|\s*(\d+)[^|]*\|\s*$/gm;

/** The table of limits in the description of a method: period, calls, interval, burst; first the kind of token where they differ. */
export function limitsIn(description: string): ReadonlyMap<string, Limit> | null {
  const rows = [...description.matchAll(ROW)].map(([, type, , , , interval, unit, burst]) =>
    [type === undefined || type === '' ? '*' : type, { intervalMs: Number(interval) * (MS[String(unit)] as number), burst: Number(burst) }] as const);
  return rows.length === 0 ? null : new Map(rows);
}
