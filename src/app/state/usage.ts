import { mskDate } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { fieldsOf, numberOf, textOf, userKey } from './key';
import { keepState, stateOf, storeIfPossible } from './keeper';

type Counter = Pick<Services, 'clock' | 'userStore'>;

export const USAGE = userKey<{ day: string; calls: number }>({
  name: 'usage', version: 1, usual: { day: '', calls: 0 },
  read: (stored) => {
    const { day, calls } = fieldsOf(stored);
    return { day: textOf(day), calls: numberOf(calls) };
  },
});

/** Calls made today, Moscow time, of Google's daily quota, which is the user's and not the file's: other scripts of the user are not in it. */
export function callsToday(counter: Counter): number {
  const { day, calls } = stateOf(counter, USAGE);
  return day === mskDate(counter.clock.nowMs()) ? calls : 0;
}

/** Once a step, because every write is a call. A count that finds no room is not worth a refresh. */
export function countCalls(counter: Counter, calls: number): void {
  if (calls === 0) return;
  const usage = { day: mskDate(counter.clock.nowMs()), calls: callsToday(counter) + calls };
  storeIfPossible(() => keepState(counter, USAGE, usage));
}
