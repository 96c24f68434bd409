import type { Job, JobState } from './job';
import type { Page } from './paging/paging';
import type { RowTable } from './world';

/** A day, less than what the hourly trigger is early. */
const BELIEVED_AFTER_MS = 23 * 3_600_000;

/** Of fewer rows most are soon gone without anything amiss. */
const MANY_ROWS = 10;
const MOST = 0.5;

/**
 * What the end of a snapshot says where no row has come, or most of those of the last one have not. WB has answered so for shops that had
 * stock. It is believed when a day later it is said again, while WB answers other methods with rows.
 */
export function emptinessOf(job: Job, page: Page, { company, table, nowMs }: { company: readonly Job[]; table: () => RowTable; nowMs: () => number }): JobState['emptiness'] {
  const { dataset, account, state } = job;
  const isEnd = dataset.table.write === 'snapshot' && page.next === null;
  if (!isEnd || !(isEmpty(job, page) || isThin(job, page)) || table().rowCount(account.label) === 0) return 'none';
  const { emptySinceMs } = state;
  const isOld = emptySinceMs > 0 && nowMs() - emptySinceMs >= BELIEVED_AFTER_MS;
  return isOld && company.some((other) => other.state.filledAtMs > emptySinceMs) ? 'believed' : 'doubted';
}

function isEmpty({ seen, state }: Job, page: Page): boolean {
  return seen.size === 0 && state.rows + state.skipped + page.rows.length === 0;
}

function isThin({ state: { rows, rowsBefore } }: Job, page: Page): boolean {
  return rowsBefore >= MANY_ROWS && rows + page.rows.length < rowsBefore * MOST;
}
