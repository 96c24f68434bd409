import { addDays } from '../../wb/time/moscow-time';
import type { Cursor } from './paging';
import { isDay } from './place';
import type { PeriodToRead } from './period';

/**
 * An empty answer is no fact about the past: WB has sent one for days of which it had rows. So days of which nothing came are asked for
 * once more by the next run, and believed then. `doubt` is the first of them, `believed` the last that is asked for the second time.
 */
export function beginning(saved: Cursor | null, { since, dateFrom }: PeriodToRead): Cursor {
  const { doubt, dateTo } = saved ?? {};
  const isDoubted = isDay(doubt) && isDay(dateTo) && doubt >= since && doubt < dateFrom;
  return isDoubted ? { from: doubt, believed: dateTo } : { from: dateFrom };
}

/** The doubt that is left when the days of a place up to `to` have been read. Days that the next run reads anyway need none. */
export function doubtAfter({ doubt, believed, from, dateTo }: Cursor, to: string, { isEmpty, rereadDays }: { isEmpty: boolean; rereadDays: number }): Cursor {
  if (isDay(doubt)) return { doubt };
  const isRead = rereadDays === Infinity || to >= addDays(String(dateTo), -rereadDays);
  const isBelieved = isDay(believed) && to <= believed;
  return isEmpty && !isRead && !isBelieved ? { doubt: String(from) } : {};
}
