import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import type { Given, Paging } from '../paging';
import { rowsAt } from '../rows';
import { reportTask } from './report-task';

interface OwnReportOptions {
  calls: { create: WbCall; list: WbCall; file: WbCall };
  reportType: string;
  params: (given: Given) => object;
  rows: (body: unknown, given: Given) => WireRow[];
}

const DAY_MS = 86_400_000;
/** WB makes the file within a minute or so; a base token that looks sooner waits an hour for its next look. */
const FIRST_POLL_MS = 90_000;

/** A CSV of the seller's analytics, ordered under a name of ours (https://dev.wildberries.ru/openapi/analytics). */
export function ownReport({ calls, reportType, params, rows }: OwnReportOptions): Paging {
  return reportTask({
    create: { call: calls.create, ask: (id, given) => ({ body: { id, reportType, params: params(given) } }) },
    status: { call: calls.list, ask: () => ({}) },
    download: { call: calls.file, ask: (downloadId) => ({ params: { downloadId } }) },
    taskId: 'uuid',
    statusOf: (body, taskId) => rowsAt(body, 'data').find(({ id }) => id === taskId)?.status,
    words: { busy: ['WAITING', 'PROCESSING', 'RETRY'], ready: ['SUCCESS'] },
    rows,
    firstPollMs: FIRST_POLL_MS,
    livesMs: 2 * DAY_MS,
  });
}
