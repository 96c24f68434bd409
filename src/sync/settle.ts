import { TransientError } from '../wb/errors';
import { asWbError } from '../wb/unforeseen';
import type { Bucket } from './call';
import type { Job } from './job';
import type { World } from './world';

const WAITS_MS = [5_000, 15_000, 45_000];
const LONG_WAIT_MS = 600_000;
/** Google's daily quotas come back some time within a day: look once an hour. */
const QUOTA_WAIT_MS = 3_600_000;
/** Some two hours of tries when nobody says how long to wait; the next refresh starts over. */
const MAX_ATTEMPTS = 15;

/** What an error means for its dataset: wait and go on, or stop. Other datasets are not touched. */
export function settle(job: Job, thrown: unknown, call: Bucket, world: World): void {
  const error = asWbError(thrown);
  job.state.attempts += 1;
  if (!(error instanceof TransientError) || job.state.attempts > MAX_ATTEMPTS) return fail(job, error, world.clock.nowMs());
  job.state.error = { code: error.code, details: error.details };
  job.state.notBeforeMs = retryAtMs(job, error, call, world);
}

export function fail(job: Job, error: unknown, nowMs: number): void {
  const { code, details } = asWbError(error);
  job.state = { ...job.state, status: 'failed', startedAtMs: job.state.startedAtMs || nowMs, endedAtMs: nowMs, error: { code, details } };
  job.held = [];
}

function retryAtMs({ shop, state }: Job, { code, retryAfterMs }: TransientError, { group, limit }: Bucket, world: World): number {
  const throttle = world.throttleOf(shop);
  const nowMs = world.clock.nowMs();
  switch (code) {
    case 'WB_RATE_LIMIT':
      throttle.refused(group, limit, retryAfterMs);
      return throttle.nextCallAtMs(group, limit);
    case 'WB_SELLER_LIMIT':
      throttle.refusedForSeller();
      return throttle.nextCallAtMs(group, limit);
    case 'GOOGLE_BANDWIDTH':
    case 'GOOGLE_DAILY_CALLS':
      return nowMs + QUOTA_WAIT_MS;
    default:
      return nowMs + Math.max(retryAfterMs ?? 0, WAITS_MS[state.attempts - 1] ?? LONG_WAIT_MS);
  }
}
