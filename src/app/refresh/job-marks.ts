import { isUnfinished, type Job, type JobState, queued } from '../../sync/job';
import { needsOf } from '../../sync/needs';
import type { Services } from '../services';
import { firstDayOf } from './history';
import type { OwnJob } from './jobs';
import type { Tables } from './tables';

type Marker = Pick<Services, 'random' | 'workbook'>;

/** What a job has learnt of its sheet. */
const NOTHING_KNOWN = { mark: '', saved: null, cursor: null, rows: 0, rowsBefore: 0, added: 0, succeededAtMs: 0, since: '' };

/**
 * What is stored of a dataset speaks of one sheet as it was. When the user deletes the sheet or restores an old version
 * of the file, the stored place to go on from lies beyond the rows that are there: then the dataset is read anew, from
 * its first day, whether it has ended or waits for its next call.
 */
export function trustStates({ clock, workbook }: Pick<Services, 'clock' | 'workbook'>, jobs: readonly OwnJob[]): void {
  const marks = workbook.jobMarks();
  for (const job of jobs.filter(({ state }) => state.mark !== '')) {
    const onSheet = marks.find(({ tag, shopId }) => tag === job.dataset.id && shopId === job.account.id);
    if (onSheet?.value !== job.state.mark) job.state = anew(job, jobs, clock.nowMs());
  }
}

/**
 * One that is under way waits as long as it would have, and tells how it ended, because its sheet is a new one. One that has
 * ended waits for the next refresh, unless another under way makes its calls of these rows.
 */
function anew(job: OwnJob, jobs: readonly OwnJob[], nowMs: number): JobState {
  const { state } = job;
  if (!isUnfinished(job) && !isMissed(job, jobs)) return { ...state, ...NOTHING_KNOWN };
  const { notBeforeMs, attempts, error, telling, toldUntilMs } = state;
  return { ...queued(state), ...NOTHING_KNOWN, notBeforeMs, attempts, error, telling: telling === 'news' ? 'end' : telling, toldUntilMs, edition: job.edition, since: firstDayOf(job, nowMs) };
}

function isMissed({ dataset, account, state, isOff, closed }: OwnJob, jobs: readonly OwnJob[]): boolean {
  const canCome = (state.status === 'done' || state.status === 'fresh') && !isOff && closed === null;
  return canCome && jobs.some((other) => isUnfinished(other) && other.account.id === account.id && needsOf(other.dataset, other.route).some(({ table, isRequired }) => isRequired && table === dataset.id));
}

/**
 * Ties the state to the sheet as it is from now on, making the sheet if there is none. Where it is not the one that the run
 * began with, because the user deleted that meanwhile, it has only what came since: the next run reads everything.
 */
export function markSheetFor({ random, workbook }: Marker, tables: Tables, job: Job): void {
  const value = random.uuid();
  tables.of(job.dataset.id, job.route);
  const isAnother = job.state.mark !== '' && workbook.jobMarks().every((mark) => mark.value !== job.state.mark);
  workbook.markJob({ tag: job.dataset.id, shopId: job.account.id, value });
  job.state = { ...job.state, mark: value, ...(isAnother ? { saved: null, succeededAtMs: 0 } : {}) };
}
