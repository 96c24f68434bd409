import { type NextCall, nextCall } from './call';
import { isBetweenPages, isUnfinished, type Job } from './job';
import { checkNeeds, jobOfTable, type Need, needsOf } from './needs';
import { fail } from './settle';
import { tell } from './tell';
import type { World } from './world';

/** A dataset waits for a table it needs while that one's next call is no further away; for one that has never come, always. */
const MAX_WAIT_FOR_TABLE_MS = 120_000;

export interface Waiting {
  job: Job;
  call: NextCall;
  readyAtMs: number;
  /** Of the tables it joins, at work or not. */
  sources: Job[];
  /** Other jobs of the shop. */
  company: Job[];
  /** A table it needs is still being filled. */
  isBehind: boolean;
}

/** The unfinished jobs with their next calls. A job of which no call can be made has failed, and only that one. */
export function waitingOf(jobs: readonly Job[], world: World): Waiting[] {
  const all: Waiting[] = [];
  for (const job of jobs.filter(isUnfinished)) {
    const call = callOrFailure(job, jobs, world);
    if (call !== null) all.push({ job, call, readyAtMs: callableAtMs(job, call, world), sources: joinedBy(job, jobs), company: jobs.filter((other) => other !== job && other.account.id === job.account.id), isBehind: false });
  }
  const settled = new Map<Waiting, Waiting>();
  // What a table waits for that this one needs, this one waits for too.
  const settle = (one: Waiting): Waiting => {
    const known = settled.get(one);
    if (known !== undefined) return known;
    const now = needsOf(one.job.dataset, one.call.route).reduce((waiting, need) => {
      const first = all.find(({ job }) => job.dataset.id === need.table && job.account.id === one.job.account.id);
      return first === undefined ? waiting : behind(waiting, need, settle(first), world.clock.nowMs());
    }, one);
    settled.set(one, now);
    return now;
  };
  return all.map(settle);
}

function callOrFailure(job: Job, jobs: readonly Job[], world: World): NextCall | null {
  try {
    const call = nextCall(job);
    checkNeeds(job, call.route, jobs);
    return call;
  } catch (error) {
    fail(job, error, world.clock.nowMs());
    tell(job, 'failed', world);
    world.save(job);
    return null;
  }
}

function callableAtMs({ account, state }: Job, { group, limit }: NextCall, world: World): number {
  return Math.max(state.notBeforeMs, world.throttleOf(account).nextCallAtMs(group, limit));
}

function joinedBy(job: Job, jobs: readonly Job[]): Job[] {
  return (job.dataset.source.joins ?? []).flatMap(({ table }) => jobOfTable(table, job, jobs) ?? []);
}

/** A snapshot that has begun does not wait: it would have to begin anew. */
function behind(one: Waiting, { isRequired }: Need, first: Waiting, nowMs: number): Waiting {
  if (isBetweenPages(one.job)) return one;
  const hasNeverCome = isRequired && first.job.state.succeededAtMs === 0;
  if (!hasNeverCome && first.readyAtMs - nowMs > MAX_WAIT_FOR_TABLE_MS) return one;
  return { ...one, readyAtMs: Math.max(one.readyAtMs, first.readyAtMs), isBehind: true };
}
