import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import type { Asked, Given, Paging } from '../paging';
import { objectAt } from '../rows';
import { reportTask } from './report-task';

interface AnalyticsTaskOptions {
  calls: { create: WbCall; status: WbCall; download: WbCall };
  ask: (given: Given) => Asked;
  rows: (body: unknown, given: Given) => WireRow[];
  /** When to look at a new task for the first time, where looking too early is dear. */
  firstPollMs?: number;
}

/** A task in the words that storage, stocks and acceptance share (https://dev.wildberries.ru/openapi/reports). */
export function analyticsTask({ calls, ask, rows, ...when }: AnalyticsTaskOptions): Paging {
  const ofTask = (taskId: string): Asked => ({ params: { task_id: taskId } });
  return reportTask({
    create: { call: calls.create, ask: (_taskId, given) => ask(given) },
    status: { call: calls.status, ask: ofTask },
    download: { call: calls.download, ask: ofTask },
    taskId: (body) => objectAt(body, 'data').taskId,
    statusOf: (body) => objectAt(body, 'data').status,
    words: { busy: ['new', 'processing'], ready: ['done'] },
    rows,
    ...when,
  });
}
