import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import type { Asked, Given, Paging } from '../paging';

interface SingleOptions {
  call: WbCall;
  ask?: (given: Given) => Asked;
  rows: (body: unknown, given: Given) => WireRow[];
}

/** The whole answer in one call. */
export function single({ call, ask, rows }: SingleOptions): Paging {
  return {
    call: () => call,
    start: () => ({ call: 'whole' }),
    request: (_cursor, { given }) => ({ call, ...ask?.(given) }),
    read: (body, _cursor, { given }) => ({ rows: rows(body, given), next: null }),
  };
}
