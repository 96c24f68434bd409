/** A thing of 1С as it answers: only what is asked of it here. */
export type Thing = Readonly<Record<string, unknown>>;

/** Most things of one answer. */
export const PAGE = 250;

export function thingsIn(body: unknown): Thing[] {
  const { value } = Object(body) as { value?: unknown };
  return (Array.isArray(value) ? value : []).filter((one): one is Thing => typeof one === 'object' && one !== null);
}

export function textIn(thing: Thing, field: string): string {
  const value = thing[field];
  return value === undefined || value === null ? '' : String(value);
}

/** What 1С has in the place of no reference. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The id of a thing that another one names; '' where it names none. */
export function keyIn(thing: Thing, field: string): string {
  const key = textIn(thing, field);
  return key === NOTHING ? '' : key;
}

/** `YYYY-MM-DDThh:mm:ss`, without a zone, as all moments are there. */
export function momentText(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 19);
}

/** Literals of a filter. */
export const guid = (key: string): string => `guid'${key}'`;
export const moment = (serial: number): string => `datetime'${momentText(serial)}'`;
export const text = (value: string): string => `'${value.replace(/'/g, '\'\'')}'`;

/** Rows of a table within a document: 1С does not take a row without its number. */
export function numbered<T extends object>(rows: readonly T[]): (T & { LineNumber: string })[] {
  return rows.map((row, at) => ({ LineNumber: String(at + 1), ...row }));
}
