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
  /** The next run goes on where this one has ended: WB tells all that has happened since the beginning. */
  goesOn?: true;
}

/** Each answer says by a word of its own where the next page begins. A page without rows is an end whatever it says. */
export function nextPages({ call, first, ask, next: nextOf, rows: rowsOf, goesOn }: NextOptions): Paging {
  return {
    call: () => call,
    start: ({ saved }) => ({ next: (goesOn === true ? tokenOf(saved?.next) : null) ?? first }),
    request: ({ next }, { given }) => ({ call, ...ask(next as string | number, given) }),
    read: (body, cursor, { given }) => {
      const rows = rowsOf(body, given);
      const next = rows.length === 0 ? null : nextOf(body);
      const isEnd = next === null || next === undefined || next === '' || next === 0;
      if (!isEnd) return { rows, next: { next: needed(tokenOf(next), 'next') } };
      return { rows, next: null, ...(goesOn === true ? { saved: { next: cursor.next as string | number } } : {}) };
    },
  };
}
