import { allDatasets } from '../../src/datasets';
import type { Dataset } from '../../src/sync/dataset';
import type { Route, WbRequest } from '../../src/sync/source';

/** One method that a dataset uses, by one of its routes. */
export interface DatasetCall {
  id: string;
  /** As in WB's own documents: method and path template. */
  key: string;
  dataset: Dataset;
  route: Route;
  request: WbRequest;
}

const NOW_MS = Date.parse('2026-11-23T06:00:00Z');

/** Every method that the datasets use; a report made in the background has three. */
export const CALLS: readonly DatasetCall[] = allDatasets().flatMap((dataset) =>
  dataset.source.routes.flatMap((route) => requestsOf(route).map((request) => {
    const key = `${request.method} ${request.path}`;
    return { id: dataset.id, key, dataset, route, request };
  })));

/** A task id that looks like the parameter of a path template makes a template of the path. */
function requestsOf({ paging }: Route): WbRequest[] {
  const start = paging.start({ nowMs: NOW_MS, saved: null, historyDays: 90 });
  const later = start.phase === 'create' ? ['poll', 'download'].map((phase) => ({ ...start, phase, taskId: '{task_id}' })) : [];
  return [start, ...later].map((cursor) => paging.request(cursor));
}
