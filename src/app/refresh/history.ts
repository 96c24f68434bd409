import type { Dataset } from '../../sync/dataset';
import type { History } from '../../sync/source';
import { addDays, daysBetween, mskDate } from '../../wb/time/moscow-time';
import type { DatasetSettings } from '../state/settings';

/** Datasets without a period of their own do not ask. */
const USUAL_DAYS = 90;
const CHOICES = [7, 14, 30, 60, 90, 180, 365, 730];

/** The day from which a dataset is read that is read from its beginning. */
export function firstDayOf({ historyDays }: { historyDays: number }, nowMs: number): string {
  return addDays(mskDate(nowMs), -historyDays);
}

/** How many days back a dataset is read, within what WB has. */
export function historyDaysOf({ source: { history } }: Dataset, { historyDays }: DatasetSettings, nowMs: number): number {
  if (history === undefined) return USUAL_DAYS;
  return Math.min(historyDays ?? history.usualDays, mostDays(history, nowMs));
}

/** What a seller may choose from, the most that WB has last; none for a dataset without a period. */
export function historyChoices({ source: { history } }: Dataset, nowMs: number): number[] {
  if (history === undefined) return [];
  const most = mostDays(history, nowMs);
  return [...CHOICES.filter((days) => days < most), most];
}

function mostDays({ kept }: History, nowMs: number): number {
  return 'days' in kept ? kept.days : daysBetween(kept.since, mskDate(nowMs));
}
