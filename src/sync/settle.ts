import { DefectError, isWbError, TransientError, type WbError } from '../wb/errors';
import { redact } from '../wb/redact';
import type { Bucket } from './call';
import type { Job } from './job';
import type { Throttle } from './throttle';

const WAITS_MS = [5_000, 15_000, 45_000];
const LONG_WAIT_MS = 600_000;
/** Google's daily quotas come back some time within a day: look once an hour. */
const QUOTA_WAIT_MS = 3_600_000;
/** Some two hours of tries; the next refresh starts over. */
const MAX_ATTEMPTS = 15;

/** What an error means for its dataset: wait and go on, or stop. Other datasets are not touched. */
export function settle(job: Job, error: unknown, call: Bucket, throttle: Throttle, nowMs: number): void {
  const known = isWbError(error) ? error : new DefectError('UNEXPECTED', { message: redact(String(error), []) });
  job.state.attempts += 1;
  if (!(known instanceof TransientError) || job.state.attempts > MAX_ATTEMPTS) return fail(job, known, nowMs);
  job.state.error = { code: known.code, details: known.details };
  job.state.notBeforeMs = retryAtMs(job, known, call, throttle, nowMs);
}

function retryAtMs(job: Job, error: TransientError, { group, limit }: Bucket, throttle: Throttle, nowMs: number): number {
  switch (error.code) {
    case 'WB_RATE_LIMIT':
      throttle.refused(group, limit, error.retryAfterMs);
      return throttle.nextCallAtMs(group, limit);
    case 'WB_SELLER_LIMIT':
      throttle.refusedForSeller();
      return throttle.nextCallAtMs(group, limit);
    case 'GOOGLE_BANDWIDTH':
    case 'GOOGLE_DAILY_CALLS':
      return nowMs + QUOTA_WAIT_MS;
    default:
      return nowMs + Math.max(error.retryAfterMs ?? 0, WAITS_MS[job.state.attempts - 1] ?? LONG_WAIT_MS);
  }
}

function fail(job: Job, { code, details }: WbError, nowMs: number): void {
  job.state.status = 'failed';
  job.state.endedAtMs = nowMs;
  job.state.error = { code, details };
  job.held = [];
}
