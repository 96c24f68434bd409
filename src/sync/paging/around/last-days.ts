import { addDays, mskDate } from '../../../wb/time/moscow-time';
import type { Cursor, Paging, PagingContext } from '../paging';
import { isDay } from '../place';
import { innerOf } from './within';

interface LastDaysOptions {
  /** So many, both ends included. */
  days: number;
  /** The last of them is so many days ago: WB may know nothing of today yet. @default 0 */
  endsDaysAgo?: number;
}

/** Reads `inner` for the last days before the run began, which WB sums up in each of its answers. */
export function lastDays({ days, endsDaysAgo = 0 }: LastDaysOptions, inner: Paging): Paging {
  const within = <Context extends PagingContext>(context: Context, to: Cursor[string] | undefined): Context =>
    ({ ...context, given: { ...context.given, from: addDays(String(to), 1 - days), to: String(to) } });

  return {
    ...innerOf(inner),
    start: (context) => {
      const to = addDays(mskDate(context.nowMs), -endsDaysAgo);
      const first = inner.start(within(context, to));
      return first === null ? null : { to, inner: first };
    },
    request: (cursor, context) => inner.request(cursor.inner as Cursor, within(context, cursor.to)),
    read: (body, cursor, context) => {
      const page = inner.read(body, cursor.inner as Cursor, within(context, cursor.to));
      return { ...page, next: page.next === null ? null : { ...cursor, inner: page.next } };
    },
    recover: (error, cursor, context) => {
      const place = inner.recover?.(error, cursor.inner as Cursor, within(context, cursor.to)) ?? null;
      return place === null ? null : { ...cursor, inner: place };
    },
    knows: ({ to, inner: place }) => isDay(to) && innerOf(inner).knows(place),
  };
}
