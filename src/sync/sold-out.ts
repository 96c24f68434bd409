import type { Job, JobState } from './job';
import type { Page } from './paging/paging';
import type { RowTable } from './world';

/** A day, less than what the hourly trigger is early. */
const BELIEVED_AFTER_MS = 23 * 3_600_000;

/**
 * What the end of a snapshot says where no row has come. WB has answered so for shops that had stock. It is believed when a day later
 * it is said again, while WB answers other methods with rows.
 */
export function emptinessOf({ dataset, account, state, seen }: Job, page: Page, { company, table, nowMs }: { company: readonly Job[]; table: () => RowTable; nowMs: () => number }): JobState['emptiness'] {
  const isEmpty = dataset.table.write === 'snapshot' && page.next === null && seen.size === 0 && state.rows + state.skipped + page.rows.length === 0;
  if (!isEmpty || table().rowCount(account.label) === 0) return 'none';
  const { emptySinceMs } = state;
  const isOld = emptySinceMs > 0 && nowMs() - emptySinceMs >= BELIEVED_AFTER_MS;
  return isOld && company.some((other) => other.state.filledAtMs > emptySinceMs) ? 'believed' : 'doubted';
}
