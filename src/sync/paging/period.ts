import { addDays, mskDate } from '../../wb/time/moscow-time';
import type { PagingContext } from './paging';
import { isDay } from './place';

export type PeriodToRead = { since: string; dateFrom: string; dateTo: string };

/** The days to ask for: all that are wanted at first, later those since some days before the last run. */
export function period({ saved, nowMs, historyDays }: Pick<PagingContext, 'saved' | 'nowMs' | 'historyDays'>, rereadDays: number): PeriodToRead {
  const dateTo = mskDate(nowMs);
  const since = addDays(dateTo, -historyDays);
  if (saved === null || !isDay(saved.since) || !isDay(saved.dateTo) || saved.since > since) return { since, dateFrom: since, dateTo };
  // Nobody can have read beyond today, whatever the clock said then.
  const last = saved.dateTo < dateTo ? saved.dateTo : dateTo;
  const again = addDays(last, -Math.min(rereadDays, historyDays));
  return { since: saved.since, dateFrom: again > saved.since ? again : saved.since, dateTo };
}
