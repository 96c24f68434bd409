import type { Services } from '../services';
import { exclusively, forgetState, freshStateOf, keepState } from '../state/keeper';
import { keyOf, numberOf, userKey } from '../state/key';

/** Until when one of this user's windows is at work on a plan: of two at once each would send it. */
const HELD = userKey<number>({ name: 'writeLease', version: 1, usual: 0, read: numberOf });

/** Google ends every execution at six minutes. */
const LEASE_MS = 6 * 60_000;
const LOOK_AGAIN_MS = 5_000;

/** @returns the moment to try again while another execution is at work */
export function withWriteLease<T>(services: Services, work: () => T): { result: T } | { heldUntilMs: number } {
  const key = keyOf(HELD, services.session.documentId());
  const nowMs = services.clock.nowMs();
  const isMine = exclusively(services, () => {
    const untilMs = freshStateOf(services, key);
    if (untilMs > nowMs && untilMs <= nowMs + LEASE_MS) return false;
    keepState(services, key, nowMs + LEASE_MS);
    return true;
  });
  if (!isMine) return { heldUntilMs: nowMs + LOOK_AGAIN_MS };
  try {
    return { result: work() };
  } finally {
    forgetState(services, key);
  }
}
