import { mskDate } from '../../wb/moscow-time';
import type { Services } from '../services';

type Counter = Pick<Services, 'clock' | 'userStore'>;

/** What was used of Google's daily quotas, which are the user's and not the file's. */
export interface Usage {
  calls: number;
  triggerMs: number;
}

const USAGE = 'usage';

/** Used today by this add-on, Moscow time: other scripts of the user are not in it. */
export function usageToday({ userStore, clock }: Counter): Usage {
  const { day, ...usage } = JSON.parse(userStore.get(USAGE) ?? '{"day":""}') as Usage & { day: string };
  return day === mskDate(clock.nowMs()) ? usage : { calls: 0, triggerMs: 0 };
}

/** Once a step, because every write is a call. */
export function addUsage(counter: Counter, { calls, triggerMs }: Usage): void {
  if (calls === 0 && triggerMs === 0) return;
  const before = usageToday(counter);
  const usage = { day: mskDate(counter.clock.nowMs()), calls: before.calls + calls, triggerMs: before.triggerMs + triggerMs };
  counter.userStore.set(USAGE, JSON.stringify(usage));
}
