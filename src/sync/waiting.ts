import { type Call, nextCall } from './call';
import { isUnfinished, type Job } from './job';
import { fail } from './settle';
import { tell } from './tell';
import type { World } from './world';

/** A dataset waits for the table it joins while that one's next call is no further away. */
const MAX_JOIN_WAIT_MS = 120_000;

export interface Waiting {
  job: Job;
  call: Call;
  readyAtMs: number;
  /** Of the table it joins, at work or not. */
  source: Job | null;
  /** The table it joins is still being filled. */
  isBehindJoin: boolean;
}

/** The unfinished jobs with their next calls. A job of which no call can be made has failed, and only that one. */
export function waitingOf(jobs: readonly Job[], world: World): Waiting[] {
  const all: Waiting[] = [];
  for (const job of jobs.filter(isUnfinished)) {
    const call = callOrFailure(job, world);
    if (call !== null) all.push({ job, call, readyAtMs: callableAtMs(job, call, world), source: sourceOf(job, jobs), isBehindJoin: false });
  }
  return all.map((one) => behindJoin(one, all, world.clock.nowMs()));
}

function callOrFailure(job: Job, world: World): Call | null {
  try {
    return nextCall(job, world);
  } catch (error) {
    fail(job, error, world.clock.nowMs());
    tell(job, 'failed', world);
    world.save(job);
    return null;
  }
}

function callableAtMs({ account, state }: Job, { group, limit }: Call, world: World): number {
  return Math.max(state.notBeforeMs, world.throttleOf(account).nextCallAtMs(group, limit));
}

function sourceOf({ dataset, account }: Job, jobs: readonly Job[]): Job | null {
  return jobs.find((job) => job.dataset.id === dataset.source.join?.table && job.account.id === account.id) ?? null;
}

/** A snapshot that has begun does not wait: it would have to begin anew. */
function behindJoin(one: Waiting, all: readonly Waiting[], nowMs: number): Waiting {
  const joins = all.find(({ job }) => job === one.source);
  if (joins === undefined || one.job.seen.size > 0 || joins.readyAtMs - nowMs > MAX_JOIN_WAIT_MS) return one;
  return { ...one, readyAtMs: Math.max(one.readyAtMs, joins.readyAtMs), isBehindJoin: true };
}
