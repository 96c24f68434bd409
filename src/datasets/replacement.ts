import { allDatasets } from '.';
import type { Dataset } from '../sync/dataset';
import type { CallEnding } from '../wb/calls';

/** The dataset that begins with the call which takes another's place; null where WB names none, or none of ours begins with it. */
export function replacementOf({ replacedBy }: CallEnding): Dataset | null {
  return allDatasets().find(({ source }) => source.routes.some(({ paging, isStandIn }) => {
    const { method, path } = paging.call(null);
    return isStandIn !== true && `${method} ${path}` === replacedBy;
  })) ?? null;
}
