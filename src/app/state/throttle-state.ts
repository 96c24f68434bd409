import type { Account } from '../../sync/job';
import { NO_CALLS, type ThrottleKeeper, type ThrottleState } from '../../sync/throttle';
import type { SystemId } from '../../systems/system';
import { fieldsOf, type Holding, keyOf, userKey } from './key';
import { changeOwnState, stateOf } from './keeper';

/** The state of `throttle.<shop>.<kind>`: some hundred bytes a group of calls that WB limits, so that all of them pass 9 KB. */
export const THROTTLE = userKey<ThrottleState>({
  name: 'throttle', version: 1, usual: NO_CALLS, pieces: 8,
  read: (stored) => {
    const { fullAtMs, explainedAtMs, strikes, sellerUntilMs } = fieldsOf(stored);
    return { fullAtMs: momentsOf(fullAtMs), explainedAtMs: momentsOf(explainedAtMs), strikes: Number(strikes) || 0, sellerUntilMs: Number(sellerUntilMs) || 0 };
  },
});

/** A group whose moment is none is as if it had never been called. */
function momentsOf(stored: unknown = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(fieldsOf(stored)).filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
}

/** WB counts calls per account and kind of token, whatever file they come from: so the count is the user's. */
export function throttleKeeper(services: Holding<'user'>, { id, tokenType }: Pick<Account, 'id' | 'tokenType'>): ThrottleKeeper {
  return keeperAt(services, keyOf(THROTTLE, id, tokenType));
}

/** Other systems count by their own user, of whom each of ours has one. */
export function systemThrottleKeeper(services: Holding<'user'>, system: SystemId): ThrottleKeeper {
  return keeperAt(services, keyOf(THROTTLE, system));
}

function keeperAt(services: Holding<'user'>, key: typeof THROTTLE): ThrottleKeeper {
  return { read: () => stateOf(services, key), change: (change) => changeOwnState(services, key, change) };
}
