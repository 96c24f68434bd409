import { DefectError } from '../../wb/errors';
import type { WireRow } from '../../tables/table';
import type { Cursor, Page, Paging, WbRequest } from '../source';
import { objectAt } from './rows';

interface ReportTaskOptions {
  create: WbRequest;
  status: (taskId: string) => WbRequest;
  download: (taskId: string) => WbRequest;
  rows: (body: unknown) => WireRow[];
  /** When to look at a new task for the first time, where looking too early is dear. */
  firstPollMs?: number;
}

const POLL_MS = 5_000;
const SLOW_POLL_MS = 60_000;
const QUICK_POLLS = 12;
/** About half an hour: WB makes these reports in minutes, so a longer wait means that the task is lost. */
const MAX_POLLS = 40;
const MAX_TASKS = 3;
/** WB purges reports some time after they were made. */
const TASK_LIVES_MS = 1_800_000;

/** A report that WB makes in the background: create, poll until `done`, download. A lost task is ordered anew. */
export function reportTask({ create, status, download, rows, firstPollMs = POLL_MS }: ReportTaskOptions): Paging {
  return {
    start: () => ({ phase: 'create', tasks: 1 }),
    request: ({ phase, taskId }) =>
      phase === 'create' ? create : phase === 'poll' ? status(String(taskId)) : download(String(taskId)),
    read: (body, cursor) => {
      if (cursor.phase === 'create') return created(body, cursor, firstPollMs);
      if (cursor.phase === 'poll') return polled(body, cursor);
      return { rows: rows(body), next: null };
    },
    placeLivesMs: TASK_LIVES_MS,
  };
}

function created(body: unknown, { tasks }: Cursor, waitMs: number): Page {
  const { taskId } = objectAt(body, 'data');
  if (typeof taskId !== 'string') throw new DefectError('WB_UNKNOWN_SHAPE', { at: 'data.taskId' });
  return { rows: [], next: { phase: 'poll', tasks: tasks ?? 1, taskId, polls: 0 }, waitMs };
}

function polled(body: unknown, cursor: Cursor): Page {
  const { status } = objectAt(body, 'data');
  if (status === 'done') return { rows: [], next: { ...cursor, phase: 'download' } };
  const polls = Number(cursor.polls) + 1;
  const isAlive = (status === 'new' || status === 'processing') && polls < MAX_POLLS;
  if (isAlive) return { rows: [], next: { ...cursor, polls }, waitMs: polls < QUICK_POLLS ? POLL_MS : SLOW_POLL_MS };
  return orderedAnew(cursor, String(status));
}

function orderedAnew({ tasks }: Cursor, status: string): Page {
  if (Number(tasks) >= MAX_TASKS) throw new DefectError('REPORT_FAILED', { status });
  return { rows: [], next: { phase: 'create', tasks: Number(tasks) + 1 } };
}
