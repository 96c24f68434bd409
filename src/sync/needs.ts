import { UserActionError } from '../wb/errors';
import type { Dataset } from './dataset';
import { isUnfinished, type Job } from './job';
import type { Route } from './source';

/** A table that comes first. */
export interface Need {
  table: string;
  /** Calls are made of its rows; else rows are only made complete by it. */
  isRequired: boolean;
}

/** The tables that a dataset needs: those whose values its calls are made of, and those that it joins. */
export function needsOf({ source: { joins = [] } }: Pick<Dataset, 'source'>, route: Route | null): Need[] {
  const required = [...new Set(route?.paging.reads ?? [])].map((table) => ({ table, isRequired: true }));
  return [...required, ...joins.map(({ table }) => ({ table, isRequired: false }))];
}

/** The job of a needed table of the same shop. */
export function jobOfTable(table: string, { account }: Job, jobs: readonly Job[]): Job | null {
  return jobs.find((job) => job.dataset.id === table && job.account.id === account.id) ?? null;
}

/** @throws UserActionError NEEDED_TABLE  a table that the calls are made of has never come and is not on its way */
export function checkNeeds(job: Job, route: Route, jobs: readonly Job[]): void {
  for (const { table } of needsOf(job.dataset, route).filter(({ isRequired }) => isRequired)) {
    const first = jobOfTable(table, job, jobs);
    if (first === null || (!isUnfinished(first) && first.state.succeededAtMs === 0)) throw new UserActionError('NEEDED_TABLE', { table });
  }
}
