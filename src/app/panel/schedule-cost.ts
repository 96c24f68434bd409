import { firstBucket } from '../../sync/call';
import type { Dataset } from '../../sync/dataset';
import { runsADay } from '../refresh/due';
import type { OwnJob } from '../refresh/jobs';
import type { DatasetSettings } from '../state/settings';

const DAY_MS = 86_400_000;
/** A call that was never made takes about a second. */
const USUAL_CALL_MS = 1_000;

/** What the schedule of a dataset takes a day, on or off: Google's time, and calls of WB. By what its last run took, else by what is usual. */
export function scheduleCost(dataset: Dataset, chosen: DatasetSettings, jobs: readonly OwnJob[]): { triggerMsADay: number; callsADay: number } {
  const costs = jobs.map((job) => {
    const { callsBefore, pageMs } = job.state;
    const calls = callsBefore || (dataset.source.usualCalls ?? 1);
    const runs = Math.min(runsADay(dataset, chosen), runsAllowed(job, calls));
    return { ms: runs * calls * (pageMs || USUAL_CALL_MS), calls: runs * calls };
  });
  return { triggerMsADay: costs.reduce((sum, { ms }) => sum + ms, 0), callsADay: Math.ceil(costs.reduce((sum, { calls }) => sum + calls, 0)) };
}

/** As often a day as WB lets the token make so many calls; none where no token may make them. */
function runsAllowed(job: OwnJob, calls: number): number {
  return job.route === null ? 0 : DAY_MS / (calls * firstBucket(job, job.route).limit.intervalMs);
}
