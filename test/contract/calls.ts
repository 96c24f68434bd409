import { callsOf } from '../../build/documents/calls-of';
import { allDatasets } from '../../src/datasets';
import type { Dataset } from '../../src/sync/dataset';
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
