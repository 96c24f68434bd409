/** A thing of Класс365 as it answers: only what is asked of it here. */
export type Thing = Readonly<Record<string, unknown>>;

/** Most things of one answer. */
export const PAGE = 250;

export function thingsIn(body: unknown): Thing[] {
  const { result } = Object(body) as { result?: unknown };
  return (Array.isArray(result) ? result : []).filter((one): one is Thing => typeof one === 'object' && one !== null);
}

/** The id of what was just made: in an object, or alone in a list. */
export function madeId(body: unknown): string {
  const { result } = Object(body) as { result?: unknown };
  return textIn(Object(Array.isArray(result) ? result[0] : result) as Thing, 'id');
}

export function textIn(thing: Thing, field: string): string {
  const value = thing[field];
  return value === undefined || value === null ? '' : String(value);
}

/** `dd.mm.yyyy hh:mm:ss`, as all dates are there. */
export function momentText(serial: number): string {
  const text = new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();
  return `${text.slice(8, 10)}.${text.slice(5, 7)}.${text.slice(0, 4)} ${text.slice(11, 19)}`;
}
