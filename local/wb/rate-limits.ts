import type { LimitRule } from './facts/facts';

export type Taken =
  | { allowed: true; remaining: number }
  | { allowed: false; retrySec: number; resetSec: number; limit: number };

interface Bucket { tokens: number; atMs: number }

/** Waits end exactly on a whole second, so a caller who waits as told must not lose to a rounding error. */
const EPSILON = 1e-6;

/** WB's token buckets. A refused call takes nothing from its bucket. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  take(key: string, rule: LimitRule, nowMs: number): Taken {
    const bucket = this.refilled(key, rule, nowMs);
    if (bucket.tokens + EPSILON < 1) {
      const secondsUntil = (tokens: number): number => Math.ceil((tokens - bucket.tokens) * rule.intervalSec - EPSILON);
      return { allowed: false, retrySec: Math.max(1, secondsUntil(1)), resetSec: secondsUntil(rule.burst), limit: rule.burst };
    }
    bucket.tokens -= 1;
    return { allowed: true, remaining: Math.floor(bucket.tokens + EPSILON) };
  }

  remaining(key: string, rule: LimitRule, nowMs: number): number {
    return Math.floor(this.refilled(key, rule, nowMs).tokens + EPSILON);
  }

  clear(): void {
    this.buckets.clear();
  }

  private refilled(key: string, rule: LimitRule, nowMs: number): Bucket {
    const bucket = this.buckets.get(key) ?? { tokens: rule.burst, atMs: nowMs };
    const grown = Math.max(0, nowMs - bucket.atMs) / (rule.intervalSec * 1000);
    bucket.tokens = Math.min(rule.burst, bucket.tokens + grown);
    bucket.atMs = nowMs;
    this.buckets.set(key, bucket);
    return bucket;
  }
}
