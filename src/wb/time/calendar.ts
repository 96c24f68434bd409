const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

/** Days are whole serials. A Monday. */
const FIRST_MONDAY = 2;

/** 0 for Monday. */
export function weekday(day: number): number {
  return (((day - FIRST_MONDAY) % 7) + 7) % 7;
}

export function mondayOf(day: number): number {
  return day - weekday(day);
}

/** The first day of the month that is so many months later. */
export function monthStart(day: number, later = 0): number {
  const date = new Date((day - SERIAL_OF_1970) * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / DAY_MS + SERIAL_OF_1970;
}

/** 0 for January. */
export function monthOf(day: number): number {
  return new Date((day - SERIAL_OF_1970) * DAY_MS).getUTCMonth();
}
