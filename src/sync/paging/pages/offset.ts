import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import { DefectError } from '../../../wb/errors';
import type { Asked, Given, Paging } from '../paging';
import { unlikeLast } from '../repeat';

interface OffsetOptions {
  call: WbCall;
  pageSize: number;
  ask: (page: { limit: number; offset: number }, given: Given) => Asked;
  rows: (body: unknown, given: Given) => WireRow[];
  /** The rows that one of WB's is made into; pages are counted in WB's own. */
  spread?: (row: WireRow) => WireRow[];
  /** What those of a page are made into together. */
  made?: (rows: WireRow[]) => WireRow[];
  /** WB takes no larger offset. */
  mostOffset?: number;
}

/** Pages of `pageSize` rows by offset; a page that is not full is the last. */
export function offsetPages({ call, pageSize, ask, rows: rowsOf, spread = (row) => [row], made = (rows) => rows, mostOffset = Infinity }: OffsetOptions): Paging {
  return {
    call: () => call,
    start: () => ({ offset: 0 }),
    request: ({ offset }, { given }) => ({ call, ...ask({ limit: pageSize, offset: Number(offset) }, given) }),
    read: (body, cursor, { given }) => {
      const received = rowsOf(body, given);
      const rows = made(received.flatMap(spread));
      if (received.length < pageSize) return { rows, next: null };
      const offset = Number(cursor.offset) + received.length;
      if (offset > mostOffset) throw new DefectError('WB_PAGE_TOO_LARGE');
      return { rows, next: { ...cursor, offset, first: unlikeLast(received, cursor) } };
    },
  };
}

interface TakeSkipOptions {
  call: WbCall;
  take: number;
  ask: (page: { take: number; skip: number }, given: Given) => Asked;
  rows: (body: unknown, given: Given) => WireRow[];
  /** WB takes no larger `skip`: what lies behind must be asked for in smaller windows. */
  mostSkip: number;
}

/** The same in the words of feedbacks and questions. */
export function takeSkip({ call, take, ask, rows, mostSkip }: TakeSkipOptions): Paging {
  return offsetPages({ call, pageSize: take, mostOffset: mostSkip, rows, ask: ({ limit, offset }, given) => ask({ take: limit, skip: offset }, given) });
}
