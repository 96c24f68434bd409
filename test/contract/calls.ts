import { allDatasets } from '../../src/datasets';
import type { Dataset } from '../../src/sync/dataset';
import type { Cursor, Paging } from '../../src/sync/paging/paging';
import type { Route } from '../../src/sync/source';
import type { WbCall } from '../../src/wb/calls';

/** One call that a dataset makes, by one of its routes. */
export interface DatasetCall {
  id: string;
  /** As in WB's own documents: method and path template. */
  key: string;
  dataset: Dataset;
  route: Route;
  call: WbCall;
}

/** Every call that the datasets make; a report made in the background has three. */
export const CALLS: readonly DatasetCall[] = allDatasets().flatMap((dataset) =>
  dataset.source.routes.flatMap((route) => callsOf(route.paging).map((call) => ({ id: dataset.id, key: `${call.method} ${call.path}`, dataset, route, call }))));

/** The phases of a report, at whatever depth they stand in a cursor. */
function callsOf(paging: Paging): WbCall[] {
  const phases: Cursor[] = ['create', 'poll', 'download'].map((phase) => ({ phase }));
  const deep = phases.flatMap((phase) => [phase, within(phase), within(within(phase))]);
  return [...new Set([paging.call(null), ...deep.map((cursor) => paging.call(cursor))])];
}

function within(inner: Cursor): Cursor {
  return { part: 0, inner };
}
