import { addDays, mskDate } from '../../wb/moscow-time';
import type { Cursor, StartContext } from '../source';

/** Measured on real answers: about 2,150 bytes for a finance row with all of its 99 fields. */
export const BYTES_PER_FIELD = 2150 / 99;

/** The days to ask for: all that are wanted at first, later those since some days before the last run. */
export function period({ saved, nowMs, historyDays }: StartContext, rereadDays: number): Cursor {
  const dateTo = mskDate(nowMs);
  const since = addDays(dateTo, -historyDays);
  const known = saved !== null && String(saved.since) <= since;
  return known
    ? { since: String(saved.since), dateFrom: addDays(String(saved.dateTo), -rereadDays), dateTo }
    : { since, dateFrom: since, dateTo };
}

