import type { WireRow } from '../../tables/table';
import type { Cursor, Paging, WbRequest } from '../source';

interface SingleOptions {
  request: WbRequest;
  rows: (body: unknown) => WireRow[];
}

/** The whole answer in one call. */
export function single({ request, rows }: SingleOptions): Paging {
  const whole: Cursor = { call: 'whole' };
  return {
    start: () => whole,
    request: () => request,
    read: (body) => ({ rows: rows(body), next: null }),
  };
}
