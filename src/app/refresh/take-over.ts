import { hasStandIn } from '../../sync/route';
import type { Services } from '../services';
import { changeDataset } from '../state/settings';
import { entered } from './enqueue';
import { type OwnJob, saveJob } from './jobs';
import type { ThrottleOf } from './world';

/**
 * A dataset whose method WB has announced to switch off, and now answers with «not found», goes on from what stands in for it: the
 * same rows on the same sheet. @returns whether one has begun anew
 */
export function takeOver(services: Services, jobs: readonly OwnJob[], throttleOf: ThrottleOf): boolean {
  const gone = jobs.filter(isGone);
  for (const job of gone) {
    changeDataset(services, job.dataset.id, { isReplaced: true });
    job.state = entered(job, { kind: 'all' }, services, throttleOf);
    saveJob(services, job);
  }
  return gone.length > 0;
}

function isGone({ dataset, route, state }: OwnJob): boolean {
  const isOfEnding = route?.paging.call(null).ending !== undefined;
  return isOfEnding && hasStandIn(dataset) && state.status === 'failed' && state.error?.code === 'WB_METHOD_REMOVED';
}
