import type { HttpPort } from '../../ports/http';
import type { Account, Job } from '../../sync/job';
import { openThrottle, type Throttle } from '../../sync/throttle';
import type { JobEvent, World } from '../../sync/world';
import { UserActionError } from '../../wb/errors';
import { trustStates } from './job-marks';
import { type OwnJob, saveJob } from './jobs';
import { remember } from '../remember';
import { runOf } from '../state/run-state';
import { throttleKeeper } from '../state/throttle-state';
import type { Services } from '../services';
import { rememberRejection } from '../shops/shops';
import type { Tables } from './tables';
import { tokenOf } from '../shops/vault';

/** The throttle of a shop's token, opened once an execution. */
export type ThrottleOf = (account: Pick<Account, 'id' | 'tokenType'>) => Throttle;

/** What one step works with. */
export interface Workplace {
  tables: Tables;
  throttleOf: ThrottleOf;
  http: HttpPort;
  /** The step ends when another run has begun, too. */
  runId: string;
  jobs: readonly OwnJob[];
  report(job: Job, event: JobEvent): void;
}

/** The engine's view of the services: its tables, throttles and job states are those of this file and user. */
export function worldOf(services: Services, { tables, throttleOf, report, http, runId, jobs }: Workplace): World {
  const tokens = remember(({ tokenId }: Account) => tokenId, ({ id, tokenId }) => tokenOf(services, { shopId: id, tokenId }));
  const rejected = new Set<string>();
  return {
    clock: services.clock,
    http,
    uuid: services.random.uuid,
    tokenOf(account) {
      if (rejected.has(account.tokenId)) throw new UserActionError('TOKEN_REJECTED');
      return tokens(account);
    },
    throttleOf,
    tableOf: tables.of,
    forgetTables: () => {
      tables.forget();
      // A write that fails may have met a sheet that the user has deleted meanwhile.
      trustStates(services, jobs);
    },
    flush: services.workbook.flush,
    save(job) {
      saveJob(services, job);
      if (job.state.error?.code === 'STORE_FULL') report(job, 'failed');
    },
    isHalted() {
      const run = runOf(services);
      return run.id !== runId || run.halt !== null;
    },
    report(job, event) {
      if (event === 'failed' && job.state.error?.code === 'TOKEN_REJECTED' && !rejected.has(job.account.tokenId)) {
        rejected.add(job.account.tokenId);
        rememberRejection(services, job.account.id, job.account.tokenId);
      }
      report(job, event);
    },
  };
}

export function throttlesOf({ userStore, clock }: Pick<Services, 'userStore' | 'clock'>): ThrottleOf {
  return remember(({ id, tokenType }) => `${id} ${tokenType}`, (account) => openThrottle(throttleKeeper({ userStore }, account), clock));
}
