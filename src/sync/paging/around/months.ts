import { addDays, mskDate } from '../../../wb/time/moscow-time';
import type { Cursor, Page, Paging, PagingContext } from '../paging';
import { isDay } from '../place';
import { innerOf } from './within';

interface MonthsOptions {
  /** The last month is that of so many days ago; where fewer days are wanted, it is the only one. */
  daysAgo: number;
  /** So many months before the last one of the last run are read again by the next. */
  reread: number;
}

/** Reads `inner` for one calendar month after the other, from that of the first day wanted on. A month goes by its first day. */
export function months({ daysAgo, reread }: MonthsOptions, inner: Paging): Paging {
  const within = (context: PagingContext, { month }: Cursor): PagingContext =>
    ({ ...context, saved: null, given: { ...context.given, from: String(month), to: addDays(monthAfter(String(month)), -1) } });

  const opened = (context: PagingContext, place: Cursor): Cursor | null => {
    const first = String(place.month) > String(place.last) ? null : inner.start(within(context, place));
    return first === null ? null : { ...place, inner: first };
  };

  return {
    ...innerOf(inner),
    start: (context) => {
      const { nowMs, historyDays, saved } = context;
      const today = mskDate(nowMs);
      const last = monthOf(addDays(today, -daysAgo));
      const since = monthOf(addDays(today, -Math.max(historyDays, daysAgo)));
      return opened(context, { since, last, month: again(saved, since, reread) });
    },
    request: (cursor, context) => inner.request(cursor.inner as Cursor, within(context, cursor)),
    read: (body, cursor, context): Page => {
      const page = inner.read(body, cursor.inner as Cursor, { ...context, ...within(context, cursor) });
      if (page.next !== null) return { ...page, next: { ...cursor, inner: page.next } };
      const kept = { since: String(cursor.since), last: String(cursor.last) };
      return { ...page, next: opened(context, { ...kept, month: monthAfter(String(cursor.month)) }), saved: kept };
    },
    recover: (error, cursor, context) => {
      const place = inner.recover?.(error, cursor.inner as Cursor, within(context, cursor)) ?? null;
      return place === null ? null : { ...cursor, inner: place };
    },
    knows: ({ since, last, month, inner: place }) => isDay(since) && isDay(last) && isDay(month) && innerOf(inner).knows(place),
  };
}

/** The month to begin with: the first, unless the last run has read from there on. */
function again(saved: Cursor | null, since: string, reread: number): string {
  if (saved === null || !isDay(saved.since) || !isDay(saved.last) || saved.since > since) return since;
  let month = saved.last;
  for (let count = 0; count < reread; count += 1) month = monthOf(addDays(month, -1));
  return month > since ? month : since;
}

function monthOf(day: string): string {
  return `${day.slice(0, 8)}01`;
}

/** No month is longer than 31 days, and none as short as three. */
function monthAfter(month: string): string {
  return monthOf(addDays(month, 31));
}
