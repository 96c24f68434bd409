import { TransientError, UserActionError, type WbError } from '../wb/errors';
import { asWbError } from '../wb/answer/unforeseen';
import type { NextCall } from './call';
import { forgetPages, type Job } from './job';
import { categoryOf } from './route';
import { LONGEST_WAIT_MS } from './throttle';
import type { World } from './world';

const WAITS_MS = [5_000, 15_000, 45_000];
const LONG_WAIT_MS = 600_000;
/** Google's daily quotas come back some time within a day: look once an hour. */
const QUOTA_WAIT_MS = 3_600_000;
/** Some two hours of tries when nobody says how long to wait; the next refresh starts over. */
const MAX_ATTEMPTS = 15;
/** A quota of Google's is back within a day. */
const MAX_QUOTA_ATTEMPTS = 30;
/** Google's hiccups pass in a minute; what lasts longer is told in its words, and tried again by the next refresh. */
const MAX_GOOGLE_ATTEMPTS = 5;
/** An answer that broke off on its way comes whole the next time; one that is no answer stays so. */
const MAX_UNREADABLE = 3;

/** What an error means for its dataset: wait and go on, or stop. Other datasets are not touched. */
export function settle(job: Job, thrown: unknown, call: NextCall, world: World): void {
  const error = named(asWbError(thrown), call);
  job.state.attempts += 1;
  if (job.state.attempts > triesFor(error)) return fail(job, error, world.clock.nowMs());
  job.state.error = { code: error.code, details: error.details };
  job.state.notBeforeMs = retryAtMs(job, error, call, world);
}

/** WB does not say which permission a token lacks; the call does. */
function named(error: WbError, { route }: NextCall): WbError {
  return error.code === 'CATEGORY_MISSING' ? new UserActionError(error.code, { ...error.details, category: categoryOf(route) }) : error;
}

function triesFor({ code, errorClass }: WbError): number {
  if (code === 'WB_UNREADABLE_ANSWER') return MAX_UNREADABLE;
  if (errorClass !== 'transient') return 0;
  if (code === 'GOOGLE_TROUBLE') return MAX_GOOGLE_ATTEMPTS;
  return code === 'GOOGLE_DAILY_CALLS' ? MAX_QUOTA_ATTEMPTS : MAX_ATTEMPTS;
}

export function fail(job: Job, error: unknown, nowMs: number): void {
  const { code, details } = asWbError(error);
  job.state = { ...job.state, status: 'failed', startedAtMs: job.state.startedAtMs || nowMs, notBeforeMs: 0, endedAtMs: nowMs, error: { code, details } };
  forgetPages(job);
}

function retryAtMs({ account, state }: Job, error: WbError, { group, limit }: NextCall, world: World): number {
  const retryAfterMs = error instanceof TransientError ? error.retryAfterMs : null;
  const throttle = world.throttleOf(account);
  const nowMs = world.clock.nowMs();
  switch (error.code) {
    case 'WB_RATE_LIMIT':
    case 'WB_SELLER_LIMIT':
      return throttle.nextCallAtMs(group, limit);
    case 'GOOGLE_DAILY_CALLS':
      return nowMs + QUOTA_WAIT_MS;
    default:
      return nowMs + Math.max(Math.min(retryAfterMs ?? 0, LONGEST_WAIT_MS), WAITS_MS[state.attempts - 1] ?? LONG_WAIT_MS);
  }
}
