import type { Services } from '../services';
import { fieldsOf, numberOf, userKey } from './key';
import { keepState, stateOf, storeIfPossible } from './keeper';

type Counter = Pick<Services, 'clock' | 'userStore'>;

/** What Google lets all triggers of a user without Workspace take within 24 hours (https://developers.google.com/apps-script/guides/services/quotas). */
export const TRIGGER_MS_A_DAY = 90 * 60_000;
/** Google ends an execution then. */
const LONGEST_MS = 6 * 60_000;
const HOUR_MS = 3_600_000;
const HOURS_A_DAY = 24;

/** By the hour since 1970 in which triggers began. When Google's day begins is known to nobody, so any 24 hours must do. */
export const TRIGGER_TIME = userKey<Readonly<Record<string, number>>>({
  name: 'triggerTime', version: 1, usual: {},
  read: (stored) => Object.fromEntries(Object.entries(fieldsOf(stored)).map(([hour, ms]) => [hour, numberOf(ms)])),
});

/** Taken by triggers of this add-on in the last 24 hours: other scripts of the user are not in it. */
export function triggerMsOfDay(counter: Counter): number {
  return Object.values(recent(counter)).reduce((sum, ms) => sum + ms, 0);
}

/**
 * Books what the work of a trigger takes: at first as long as Google lets it, because an execution that is killed books nothing
 * afterwards. A count that finds no room is not worth a refresh.
 */
export function countTriggerTime(counter: Counter, work: () => void): void {
  const startMs = counter.clock.nowMs();
  const hour = hourOf(startMs);
  const before = recent(counter);
  const keep = (ms: number): void => storeIfPossible(() => keepState(counter, TRIGGER_TIME, { ...before, [hour]: (before[hour] ?? 0) + ms }));
  keep(LONGEST_MS);
  try {
    work();
  } finally {
    keep(counter.clock.nowMs() - startMs);
  }
}

function recent(counter: Counter): Record<string, number> {
  const oldest = hourOf(counter.clock.nowMs()) - HOURS_A_DAY;
  return Object.fromEntries(Object.entries(stateOf(counter, TRIGGER_TIME)).filter(([hour]) => Number(hour) >= oldest));
}

function hourOf(atMs: number): number {
  return Math.floor(atMs / HOUR_MS);
}
