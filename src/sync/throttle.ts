import type { ClockPort } from '../ports/clock';
import type { StorePort } from '../ports/store';
import type { Limit } from '../wb/limits';

/** WB's limits as one token's executions see them; every change is stored at once, because an execution may die. */
export interface Throttle {
  /** The moment from which WB will take a call of this group. */
  nextCallAtMs(group: string, limit: Limit): number;
  /** Counts a call that is about to be made. */
  spend(group: string, limit: Limit): void;
  /** WB refused with 429. @param retryAfterMs WB's own word; null when it gave none. */
  refused(group: string, limit: Limit, retryAfterMs: number | null): void;
  /** WB refused by its limiter over all methods of the seller, which says no time. */
  refusedForSeller(): void;
  answered(): void;
}

interface State {
  /** When the bucket of a group will be full again. */
  fullAtMs: Record<string, number>;
  /** Refusals in a row by the seller-wide limiter. */
  strikes: number;
  sellerUntilMs: number;
}

/** Waits of 1.5–6 s were seen not to help against the seller-wide limiter; 5/15/45 s do. */
const SELLER_WAITS_MS = [5_000, 15_000, 45_000];
const SELLER_PAUSE_MS = 600_000;
const UNKNOWN_WAIT_MS = 60_000;
/** Also after a refusal that says 0 seconds: asked again at once, WB would refuse until our tries are used up. */
const SHORTEST_WAIT_MS = 1_000;
/** A call may reach WB later than the one before it did, which WB would see as too early. */
const JITTER_MS = 500;

/**
 * The throttle kept under `key`, one for each seller and kind of token: WB counts per account and kind of token.
 * It is read anew before every change, because the same token may be at work in another file.
 */
export function openThrottle(store: StorePort, clock: ClockPort, key: string): Throttle {
  let state = parse(store.get(key));
  const change = (work: (current: State, nowMs: number) => void) => {
    state = parse(store.get(key));
    work(state, clock.nowMs());
    store.set(key, JSON.stringify({ ...state, fullAtMs: unexpired(state.fullAtMs, clock.nowMs()) }));
  };

  return {
    nextCallAtMs(group, limit) {
      const bucketAtMs = (state.fullAtMs[group] ?? 0) - (spendable(limit) - 1) * limit.intervalMs;
      return Math.max(clock.nowMs(), bucketAtMs, state.sellerUntilMs);
    },
    spend(group, limit) {
      change((current, nowMs) => {
        const jitterMs = limit.burst > 1 ? 0 : JITTER_MS;
        current.fullAtMs[group] = Math.max(nowMs, current.fullAtMs[group] ?? 0) + limit.intervalMs + jitterMs;
      });
    },
    refused(group, limit, retryAfterMs) {
      change((current, nowMs) => {
        const waitMs = Math.max(SHORTEST_WAIT_MS, retryAfterMs ?? Math.max(UNKNOWN_WAIT_MS, limit.intervalMs));
        current.fullAtMs[group] = nowMs + waitMs + (spendable(limit) - 1) * limit.intervalMs;
      });
    },
    refusedForSeller() {
      change((current, nowMs) => {
        current.sellerUntilMs = nowMs + (SELLER_WAITS_MS[current.strikes] ?? SELLER_PAUSE_MS);
        current.strikes += 1;
      });
    },
    answered() {
      if (state.strikes > 0) change((current) => { current.strikes = 0; });
    },
  };
}

/** One call of a burst is kept back against jitter. */
function spendable({ burst }: Limit): number {
  return Math.max(1, burst - 1);
}

function parse(text: string | null): State {
  return text === null ? { fullAtMs: {}, strikes: 0, sellerUntilMs: 0 } : JSON.parse(text);
}

function unexpired(fullAtMs: Record<string, number>, nowMs: number): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const group of Object.keys(fullAtMs)) {
    const atMs = fullAtMs[group] as number;
    if (atMs > nowMs) kept[group] = atMs;
  }
  return kept;
}
