import { mskDate } from '../../wb/moscow-time';
import type { Services } from '../services';
import { fieldsOf, numberOf, textOf, userKey } from './key';
import { keepState, stateOf, storeIfPossible } from './keeper';

type Counter = Pick<Services, 'clock' | 'userStore'>;

/** What was used of Google's daily quotas, which are the user's and not the file's. */
export interface Usage {
  calls: number;
  triggerMs: number;
}

export const USAGE = userKey<Usage & { day: string }>({
  name: 'usage', version: 1, usual: { day: '', calls: 0, triggerMs: 0 },
  read: (stored) => {
    const { day, calls, triggerMs } = fieldsOf(stored);
    return { day: textOf(day), calls: numberOf(calls), triggerMs: numberOf(triggerMs) };
  },
});

/** Used today by this add-on, Moscow time: other scripts of the user are not in it. */
export function usageToday(counter: Counter): Usage {
  const { day, calls, triggerMs } = stateOf(counter, USAGE);
  return day === mskDate(counter.clock.nowMs()) ? { calls, triggerMs } : { calls: 0, triggerMs: 0 };
}

/** Once a step, because every write is a call. A count that finds no room is not worth a refresh. */
export function addUsage(counter: Counter, { calls, triggerMs }: Usage): void {
  if (calls === 0 && triggerMs === 0) return;
  const before = usageToday(counter);
  const usage = { day: mskDate(counter.clock.nowMs()), calls: before.calls + calls, triggerMs: before.triggerMs + triggerMs };
  storeIfPossible(() => keepState(counter, USAGE, usage));
}
