import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { DefectError } from '../../../wb/errors';
import type { Asked, Cursor, Given, Page, PageContext, Paging, PagingContext } from '../paging';
import { needed, tokenOf } from '../place';

interface ReportTaskOptions {
  create: { call: WbCall; ask: (taskId: string, given: Given) => Asked };
  status: { call: WbCall; ask: (taskId: string) => Asked };
  download: { call: WbCall; ask: (taskId: string) => Asked };
  /** `uuid`: we name the task, and send the name with the order. Else where the answer to the order has its name. */
  taskId: 'uuid' | ((body: unknown) => unknown);
  /** What the answer says of the task; nothing, where it does not know it yet. */
  statusOf: (body: unknown, taskId: string) => unknown;
  /** WB's words for a task that is at work, and for one that is ready; every other one means that it is lost. */
  words: { busy: readonly string[]; ready: readonly string[] };
  rows: (body: unknown, given: Given) => WireRow[];
  /** When to look at a new task for the first time, where looking too early is dear. */
  firstPollMs?: number;
  /** WB keeps a report so long. */
  livesMs?: number;
}

const POLL_MS = 5_000;
const SLOW_POLL_MS = 60_000;
const QUICK_POLLS = 12;
/** About half an hour: WB makes these reports in minutes, so a longer wait means that the task is lost. */
const MAX_POLLS = 40;
const MAX_TASKS = 3;
/** WB purges reports some time after they were made. */
const TASK_LIVES_MS = 1_800_000;

/**
 * A report that WB makes in the background: order, look until it is ready, download. A lost task is ordered anew, also one
 * that WB does not know any more because we came back too late.
 */
export function reportTask(options: ReportTaskOptions): Paging {
  const { create, status, download, rows, livesMs = TASK_LIVES_MS } = options;
  const stepAt = (cursor: Cursor | null) => (cursor?.phase === 'poll' ? status : cursor?.phase === 'download' ? download : create);
  return {
    placeLivesMs: livesMs,
    call: (cursor) => stepAt(cursor).call,
    start: (context) => order(options, 1, context),
    request: (cursor, { given }) => {
      const { call, ask } = stepAt(cursor);
      return { call, ...ask(String(cursor.taskId), given) };
    },
    read: (body, cursor, context) => {
      if (cursor.phase === 'create') return ordered(body, cursor, options);
      if (cursor.phase === 'poll') return looked(body, cursor, options, context);
      return { rows: rows(body, context.given), next: null };
    },
    recover: (error, cursor, context) => {
      const isForgotten = cursor.phase !== 'create' && error.details.status === 404;
      return isForgotten && Number(cursor.tasks) < MAX_TASKS ? order(options, Number(cursor.tasks) + 1, context) : null;
    },
    knows: ({ phase, tasks }) => ['create', 'poll', 'download'].includes(String(phase)) && Number(tasks) >= 1,
  };
}

function order({ taskId }: ReportTaskOptions, tasks: number, { uuid }: Pick<PagingContext, 'uuid'>): Cursor {
  return { phase: 'create', tasks, taskId: taskId === 'uuid' ? uuid() : '' };
}

function ordered(body: unknown, { tasks, taskId: own }: Cursor, { taskId, firstPollMs = POLL_MS }: ReportTaskOptions): Page {
  const id = taskId === 'uuid' ? String(own) : String(needed(tokenOf(taskId(body)), 'taskId'));
  return { rows: [], next: { phase: 'poll', tasks: Number(tasks), taskId: id, polls: 0 }, waitMs: firstPollMs };
}

/** A task that WB does not know yet is as good as one at work. */
function looked(body: unknown, cursor: Cursor, options: ReportTaskOptions, context: PageContext): Page {
  const { busy, ready } = options.words;
  const word = options.statusOf(body, String(cursor.taskId)) ?? busy[0];
  const status = typeof word === 'string' ? word.slice(0, 40) : '';
  if (ready.includes(status)) return { rows: [], next: { phase: 'download', tasks: Number(cursor.tasks), taskId: String(cursor.taskId) } };
  const polls = Number(cursor.polls) + 1;
  if (busy.includes(status) && polls < MAX_POLLS) return { rows: [], next: { ...cursor, polls }, waitMs: polls < QUICK_POLLS ? POLL_MS : SLOW_POLL_MS };
  if (Number(cursor.tasks) >= MAX_TASKS) throw new DefectError('REPORT_FAILED', { status });
  return { rows: [], next: order(options, Number(cursor.tasks) + 1, context) };
}
