import type { ClockPort } from '../ports/clock';
import type { Bucket, Limit } from '../wb/request/limits';

/** WB's limits as one token's executions see them; every change is stored at once, because an execution may die. */
export interface Throttle {
  /** The moment from which WB will take a call of this group. */
  nextCallAtMs(group: string, limit: Limit): number;
  /** Counts a call that is about to be made, or that WB counts besides. @param calls as how many. @default 1 */
  spend(group: string, limit: Limit, calls?: number): void;
  /** WB refused with 429. @param retryAfterMs WB's own word; null when it gave none. */
  refused(group: string, limit: Limit, retryAfterMs: number | null): void;
  /** WB refused by its limiter over all methods of the seller, which says no time. */
  refusedForSeller(): void;
  answered(): void;
  /** A person does not believe a wait: what WB named beyond the method's own limit is forgotten, our own count is not. */
  dropNamedWaits(): void;
}

/** What outlives an execution of it; never changed in place. */
export interface ThrottleState {
  /** What `fullAtMs` would be of groups for which WB has named a wait that its limits do not explain. */
  explainedAtMs: Readonly<Record<string, number>>;
  /** When the bucket of a group will be full again. */
  fullAtMs: Readonly<Record<string, number>>;
  /** Refusals in a row by the seller-wide limiter. */
  strikes: number;
  sellerUntilMs: number;
}

/** Where a throttle is kept. */
export interface ThrottleKeeper {
  read(): ThrottleState;
  /** Reads it anew, because the same token may be at work in another file, and keeps what it is changed to. @returns that */
  change(change: (now: ThrottleState) => ThrottleState): ThrottleState;
}

/** Of a token that has made no call yet. */
export const NO_CALLS: ThrottleState = { fullAtMs: {}, explainedAtMs: {}, strikes: 0, sellerUntilMs: 0 };

/** Keeps nothing that outlives the execution. */
export function inMemoryOnly(): ThrottleKeeper {
  let state = NO_CALLS;
  return {
    read: () => state,
    change: (change) => (state = change(state)),
  };
}

/** Waits of 1.5–6 s were seen not to help against the seller-wide limiter; 5/15/45 s do. */
const SELLER_WAITS_MS = [5_000, 15_000, 45_000];
const SELLER_PAUSE_MS = 600_000;
/** WB has named waits of a week after a storm of calls. A longer one is a mistake: then we ask once more. */
export const LONGEST_WAIT_MS = 14 * 86_400_000;
const UNKNOWN_WAIT_MS = 60_000;
/** Also after a refusal that says 0 seconds: asked again at once, WB would refuse until our tries are used up. */
const SHORTEST_WAIT_MS = 1_000;
/** A call may reach WB later than the one before it did, which WB would see as too early. */
const JITTER_MS = 500;

/** The throttle of one seller and kind of token: WB counts per account and kind of token. */
export function openThrottle(keeper: ThrottleKeeper, clock: ClockPort): Throttle {
  let state = keeper.read();
  const change = (changed: (now: ThrottleState, nowMs: number) => Partial<ThrottleState>) => {
    const nowMs = clock.nowMs();
    state = keeper.change((now) => withoutPast({ ...now, ...changed(now, nowMs) }, nowMs));
  };

  return {
    nextCallAtMs(group, limit) {
      const bucketsAtMs = around({ group, limit }).map((bucket) => (state.fullAtMs[bucket.group] ?? 0) - (spendable(bucket.limit) - 1) * bucket.limit.intervalMs);
      return Math.max(clock.nowMs(), ...bucketsAtMs, state.sellerUntilMs);
    },
    spend(group, limit, calls = 1) {
      if (calls > 0) change(({ fullAtMs }, nowMs) => {
        const spent = around({ group, limit }).map((bucket) => {
          const jitterMs = bucket.limit.burst > 1 ? 0 : JITTER_MS;
          return [bucket.group, Math.max(nowMs, fullAtMs[bucket.group] ?? 0) + calls * bucket.limit.intervalMs + jitterMs];
        });
        return { fullAtMs: { ...fullAtMs, ...Object.fromEntries(spent) } };
      });
    },
    refused(group, limit, retryAfterMs) {
      change(({ fullAtMs, explainedAtMs }, nowMs) => {
        const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, retryAfterMs ?? Math.max(UNKNOWN_WAIT_MS, limit.intervalMs)));
        const explainedMs = Math.min(waitMs, Math.max(UNKNOWN_WAIT_MS, limit.intervalMs * limit.burst));
        const emptyMs = nowMs + (spendable(limit) - 1) * limit.intervalMs;
        return { fullAtMs: { ...fullAtMs, [group]: emptyMs + waitMs }, explainedAtMs: { ...explainedAtMs, [group]: emptyMs + explainedMs } };
      });
    },
    refusedForSeller() {
      change(({ strikes }, nowMs) => ({ sellerUntilMs: nowMs + (SELLER_WAITS_MS[strikes] ?? SELLER_PAUSE_MS), strikes: strikes + 1 }));
    },
    answered() {
      if (state.strikes > 0) change(() => ({ strikes: 0 }));
    },
    dropNamedWaits() {
      if (Object.keys(state.explainedAtMs).length > 0) change(({ fullAtMs, explainedAtMs }) => ({ fullAtMs: { ...fullAtMs, ...explainedAtMs } }));
    },
  };
}

/** A bucket with those larger ones that it lies within. */
function around(bucket: Bucket): Bucket[] {
  const { within } = bucket.limit;
  return within === undefined ? [bucket] : [bucket, ...around(within)];
}

/** One call of a burst is kept back against jitter. */
function spendable({ burst }: Limit): number {
  return Math.max(1, burst - 1);
}

/** Groups that are full again, and explanations of waits that are over, need no place. */
function withoutPast({ fullAtMs, explainedAtMs, ...rest }: ThrottleState, nowMs: number): ThrottleState {
  const waiting = Object.entries(fullAtMs).filter(([, atMs]) => atMs > nowMs);
  const explained = waiting.flatMap(([group, atMs]) => {
    const explainedMs = explainedAtMs[group] ?? atMs;
    return explainedMs < atMs ? [[group, explainedMs] as const] : [];
  });
  return { fullAtMs: Object.fromEntries(waiting), explainedAtMs: Object.fromEntries(explained), ...rest };
}
