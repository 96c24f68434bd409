import { isGivenUp, isGone } from '../../sync/route';
import type { Services } from '../services';
import { changeDataset } from '../state/settings';
import { entered } from './enqueue';
import { type OwnJob, saveJob } from './jobs';
import type { ThrottleOf } from './world';

/**
 * A dataset whose method WB now answers with «not found» goes on from what stands in for it: the same rows on the same sheet. Where
 * that is not found either, the next run tries the first again.
 * @param sinceMs what has ended before is known already
 * @returns whether one has begun anew
 */
export function takeOver(services: Services, jobs: readonly OwnJob[], throttleOf: ThrottleOf, sinceMs: number): boolean {
  const ended = jobs.filter(({ state }) => state.endedAtMs >= sinceMs);
  for (const { dataset } of ended.filter(({ route, state }) => route?.isStandIn === true && isGone(state))) changeDataset(services, dataset.id, { isReplaced: false });
  const givenUp = ended.filter(isGivenUp);
  for (const job of givenUp) {
    changeDataset(services, job.dataset.id, { isReplaced: true });
    job.state = entered(job, { kind: 'all' }, services, throttleOf);
    saveJob(services, job);
  }
  return givenUp.length > 0;
}
