import { MOYSKLAD } from '../../systems/moysklad';
import { parseDecimal } from '../../wb/money/decimal';

/** A thing of МойСклад as it answers: only what is asked of it here. */
export type Entity = Readonly<Record<string, unknown>>;

/** Most things that a list or an array may have (general part of its documents). */
export const PAGE = 1000;

/** How one thing names another. */
export function refTo(type: string, id: string) {
  const { host, base } = MOYSKLAD;
  return { meta: { href: `https://${host}${base}/entity/${type}/${id}`, type, mediaType: 'application/json' } };
}

/** The rows of a list; none where it is no list. */
export function rowsOf(body: unknown): Entity[] {
  const rows: unknown = Array.isArray(body) ? body : Object(body).rows;
  return Array.isArray(rows) ? rows.filter((row): row is Entity => typeof row === 'object' && row !== null) : [];
}

/** Of how many things the list is. */
export function sizeOf(list: unknown): number {
  return Number(Object(Object(list).meta).size) || 0;
}

export function textOf(entity: unknown, field: string): string {
  const value: unknown = Object(entity)[field];
  return value === undefined || value === null ? '' : String(value);
}

export function numberOf(entity: unknown, field: string): number | null {
  return parseDecimal(Object(entity)[field]);
}

/** The id of a thing that another one names; '' where it names none. */
export function idOfRef(entity: unknown, field: string): string {
  const href = textOf(Object(Object(entity)[field]).meta, 'href');
  return /\/([\da-f-]{36})(?:[?#].*)?$/i.exec(href)?.[1] ?? '';
}

/** Kopecks, in which МойСклад keeps money. */
export function kopecks(roubles: number): number {
  return Math.round(roubles * 100);
}

/** `YYYY-MM-DD HH:mm:ss`, Moscow time, of a sheet's number of days. */
export function momentText(serial: number): string {
  const ms = Math.round((serial - 25_569) * 86_400_000);
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}
