import { DATE_LENGTH, plainDateTimeMs, plainDayMs } from './plain-date-time';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Moscow keeps UTC+3 all year since 26 October 2014. */
const MSK_OFFSET_MS = 180 * MINUTE_MS;

const [FIRST_MS, LAST_MS] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];

/** Serial 0 of Google Sheets is 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

const TIME = /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?/;
const ZONE = /^([+-])([01]\d):?([0-5]\d)$/;

/** `YYYY-MM-DD` in Moscow. */
export function mskDate(ms: number): string {
  return mskDateTime(ms).slice(0, 10);
}

/**
 * `YYYY-MM-DDTHH:mm:ss` in Moscow, without a zone, as WB's `dateFrom` takes it. A moment before the year 0 is its beginning, and one
 * after 9999 the end of it: what lies in a shared store may be any number, and must not keep a person from seeing the rest.
 */
export function mskDateTime(ms: number): string {
  return new Date(Math.min(Math.max(ms + MSK_OFFSET_MS, FIRST_MS), LAST_MS)).toISOString().slice(0, 19);
}

/** `dd.mm.yyyy HH:MM` in Moscow, for people. */
export function showMsk(ms: number): string {
  const text = mskDateTime(ms);
  return `${text.slice(8, 10)}.${text.slice(5, 7)}.${text.slice(0, 4)} ${text.slice(11, 16)}`;
}

/** `date` and the answer are `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of the week of `YYYY-MM-DD`. */
export function mondayOf(date: string): string {
  return addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
}

/** Days from one `YYYY-MM-DD` to another. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}

/** Midnight in Moscow with which `YYYY-MM-DD` begins. */
export function mskStartOfDayMs(date: string): number {
  return Date.parse(date) - MSK_OFFSET_MS;
}

/** Moscow wall clock as a spreadsheet's number of days: it looks the same in every spreadsheet time zone. */
export function serialOfMs(ms: number): number {
  return (ms + MSK_OFFSET_MS) / DAY_MS + SERIAL_OF_1970;
}

/** The moment that a cell with Moscow wall clock shows. */
export function msOfSerial(serial: number): number {
  return Math.round((serial - SERIAL_OF_1970) * DAY_MS) - MSK_OFFSET_MS;
}

/**
 * The serial of a date as WB writes it. Without a zone it is Moscow wall clock («Если часовой пояс не указан, то берётся
 * Московское время», WB reports specification); `Z` and `+03:00` are converted. Fractions of seconds are cut.
 * Null for no date: empty, «0001-01-01», not in the calendar, not a text.
 */
export function serialOf(text: unknown): number | null {
  const ms = typeof text === 'string' ? plainDateTimeMs(text, MSK_OFFSET_MS) ?? anyDateTimeMs(text) : null;
  return ms === null ? null : ms / DAY_MS + SERIAL_OF_1970;
}

function anyDateTimeMs(text: string): number | null {
  const trimmed = text.trim();
  const dayMs = plainDayMs(trimmed);
  const timeMs = timeOfDayMs(trimmed.slice(DATE_LENGTH));
  return dayMs === null || timeMs === null ? null : dayMs + timeMs;
}

/** Moscow time since that day's midnight; may fall outside the day when the zone is another one. */
function timeOfDayMs(text: string): number | null {
  if (text === '') {
    return 0;
  }
  const time = TIME.exec(text);
  if (time === null) {
    return null;
  }
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  const shiftMs = shiftToMoscowMs(text.slice(time[0].length));
  return shiftMs === null ? null : seconds * 1000 + shiftMs;
}

function shiftToMoscowMs(zone: string): number | null {
  if (zone === '') {
    return 0;
  }
  if (zone === 'Z' || zone === 'z') {
    return MSK_OFFSET_MS;
  }
  const match = ZONE.exec(zone);
  if (match === null) {
    return null;
  }
  const offsetMs = Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3])) * MINUTE_MS;
  return MSK_OFFSET_MS - offsetMs;
}
