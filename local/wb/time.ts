/** Moscow time has had no daylight saving since 2014, so a fixed offset is exact for everything the stand-in makes. */
export const MOSCOW_OFFSET_MS = 3 * 3_600_000;
export const DAY_MS = 86_400_000;
export const SECOND_MS = 1000;

/** Days since 1970-01-01 by the Moscow calendar. */
export type DayNumber = number;

export const moscowDay = (ms: number): DayNumber => Math.floor((ms + MOSCOW_OFFSET_MS) / DAY_MS);
/** Midnight in Moscow at which the day begins, as UTC milliseconds. */
export const dayStartMs = (day: DayNumber): number => day * DAY_MS - MOSCOW_OFFSET_MS;
/** 1970-01-01 was a Thursday. */
export const mondayOf = (day: DayNumber): DayNumber => day - ((((day + 3) % 7) + 7) % 7);
export const dateText = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** `2026-11-23T09:00:00`: Moscow time without a zone, as the statistics methods write it. */
export const moscowText = (ms: number): string => new Date(ms + MOSCOW_OFFSET_MS).toISOString().slice(0, 19);
/** `2026-11-23T09:00:00+03:00`, as the order feed writes it. */
export const moscowOffsetText = (ms: number): string => `${moscowText(ms)}+03:00`;
/** `2026-11-23T06:00:00Z`, as the finance methods write it. */
export const utcText = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const RFC3339 = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Milliseconds of an RFC3339 date or date-time; Moscow where no zone is given; null where the text is neither. */
export function parseMoscow(text: string): number | null {
  const parts = RFC3339.exec(text);
  if (!parts) return null;
  const [, date, time = '00:00:00', fraction = '', zone = '+03:00'] = parts;
  const ms = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(ms) ? null : ms;
}
