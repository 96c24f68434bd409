import { throttlesOf } from '../../src/app/refresh/world';
import type { ClockPort } from '../../src/ports/clock';
import type { StorePort } from '../../src/ports/store';
import type { Throttle } from '../../src/sync/throttle';

/** The throttle of a shop's personal token, kept as the add-on keeps it. */
export function storedThrottle(userStore: StorePort, clock: ClockPort, shopId = 'shop'): Throttle {
  return throttlesOf({ userStore, clock })({ id: shopId, tokenType: 'personal' });
}
