import { forgetPages, isUnfinished, persistent } from '../../sync/job';
import { type OwnJob, saveJob } from './jobs';
import { openReporter } from '../telling/reporter';
import type { Services } from '../services';
import { openTables } from './tables';

/** Ends the unfinished of these jobs where they stand. Rows stay, and the place to go on from too. */
export function stopJobs(services: Services, jobs: readonly OwnJob[], runId: string): void {
  const unfinished = jobs.filter(isUnfinished);
  if (unfinished.length === 0) return;
  const reporter = openReporter(services, openTables(services), runId);
  for (const job of unfinished) {
    job.state = { ...persistent(job), status: 'stopped', notBeforeMs: 0, endedAtMs: services.clock.nowMs(), error: null };
    forgetPages(job);
    reporter.stopped(job);
    saveJob(services, job);
  }
}
