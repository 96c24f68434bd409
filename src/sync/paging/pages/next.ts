import type { WireRow } from '../../../tables/table';
import type { WbCall } from '../../../wb/calls';
import type { Asked, Given, Paging } from '../paging';
import { needed, tokenOf } from '../place';

interface NextOptions {
  call: WbCall;
  /** What the first call sends in its place. */
  first: string | number;
  ask: (next: string | number, given: Given) => Asked;
  /** The word for the next page; nothing, '' and 0 are the end. */
  next: (body: unknown) => unknown;
  rows: (body: unknown, given: Given) => WireRow[];
}

/** Each answer says by a word of its own where the next page begins. A page without rows is an end whatever it says. */
export function nextPages({ call, first, ask, next: nextOf, rows: rowsOf }: NextOptions): Paging {
  return {
    call: () => call,
    start: () => ({ next: first }),
    request: ({ next }, { given }) => ({ call, ...ask(next as string | number, given) }),
    read: (body, _cursor, { given }) => {
      const rows = rowsOf(body, given);
      const next = rows.length === 0 ? null : nextOf(body);
      const isEnd = next === null || next === undefined || next === '' || next === 0;
      return { rows, next: isEnd ? null : { next: needed(tokenOf(next), 'next') } };
    },
  };
}
