import { addDays, mskStartOfDayMs } from '../../wb/time/moscow-time';

/** Days of Moscow, both included, as reviews and questions are asked for: in seconds since 1970. */
export function secondsOf(from: string, to: string): { dateFrom: number; dateTo: number } {
  return { dateFrom: mskStartOfDayMs(from) / 1000, dateTo: mskStartOfDayMs(addDays(to, 1)) / 1000 };
}
