import { firstBucket } from '../../sync/call';
import type { Bucket } from '../../wb/request/limits';
import { runsADay } from '../refresh/due';
import type { OwnJob } from '../refresh/jobs';
import type { DatasetSettings, Settings } from '../state/settings';

/** Runs a day that the schedules of all that is on want, by the bucket that WB counts them in by the day. */
export type Wanted = ReadonlyMap<string, number>;

const DAY_MS = 86_400_000;
/** A call that was never made takes about a second. */
const USUAL_CALL_MS = 1_000;

/** What the schedule of a dataset takes a day, on or off: Google's time, and calls of WB. By what its last run took, else by what is usual. */
export function scheduleCost(chosen: DatasetSettings, jobs: readonly OwnJob[], wanted: Wanted): { triggerMsADay: number; callsADay: number } {
  const costs = jobs.map((job) => {
    const calls = callsOf(job);
    const runs = runsOf(job, chosen);
    const shared = runs * shareOf(job, runs, wanted);
    return { ms: shared * calls * (job.state.pageMs || USUAL_CALL_MS), calls: shared * calls };
  });
  return { triggerMsADay: costs.reduce((sum, { ms }) => sum + ms, 0), callsADay: Math.ceil(costs.reduce((sum, { calls }) => sum + calls, 0)) };
}

export function wantedOf(jobs: readonly OwnJob[], { datasets }: Settings): Wanted {
  const wanted = new Map<string, number>();
  for (const job of jobs.filter(({ isOff }) => !isOff)) {
    const day = dayOf(job);
    if (day !== null) wanted.set(nameOf(job, day), (wanted.get(nameOf(job, day)) ?? 0) + runsOf(job, datasets[job.dataset.id] ?? {}));
  }
  return wanted;
}

function callsOf({ state, dataset }: OwnJob): number {
  return state.callsBefore || (dataset.source.usualCalls ?? 1);
}

function runsOf(job: OwnJob, chosen: DatasetSettings): number {
  return Math.min(runsADay(job.dataset, chosen), runsAllowed(job));
}

/** As often a day as WB lets the token make so many calls; none where no token may make them. */
function runsAllowed(job: OwnJob): number {
  return job.route === null ? 0 : DAY_MS / (callsOf(job) * firstBucket(job, job.route).limit.intervalMs);
}

/** The part of its runs that a dataset gets where WB counts by the day what it begins with, and others begin with it too. */
function shareOf(job: OwnJob, runs: number, wanted: Wanted): number {
  const day = dayOf(job);
  if (day === null) return 1;
  const all = (wanted.get(nameOf(job, day)) ?? 0) + (job.isOff ? runs : 0);
  return Math.min(1, DAY_MS / day.limit.intervalMs / all);
}

function dayOf(job: OwnJob): Bucket | null {
  return job.route === null ? null : firstBucket(job, job.route).limit.within ?? null;
}

function nameOf({ account }: OwnJob, { group }: Bucket): string {
  return `${account.id} ${account.tokenType} ${group}`;
}
