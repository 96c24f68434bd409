import { addDays, daysBetween, mskDate } from '../../../wb/time/moscow-time';
import { period } from '../period';
import type { Cursor, Page, Paging, PagingContext } from '../paging';
import { beginning, doubtAfter } from '../doubt';
import { isDay } from '../place';
import { innerOf } from './within';

interface DateWindowsOptions {
  /** WB answers for so many days at once, both ends included; `Infinity`: for all of them. */
  days: number;
  /** So many days before the last run are read again by the next, because WB still changes them; `Infinity`: all of them. */
  reread: number;
  /** Column of the date that the days are of: rows with another one are left out. */
  column?: string;
  /** WB answers for so many days before today and no more: one that is gone when a call is made is not asked for. */
  keptDays?: number;
  /** A window's answer is all that there is of its days, and comes in one page: what it lacks is gone. */
  isWhole?: true;
}

/**
 * Reads `inner` for one window of days after the other, from the first day wanted to today. Where a window has more than an
 * answer may hold or WB lets be skipped, that one and all after it are halved.
 */
export function dateWindows({ days, reread, column, keptDays, isWhole }: DateWindowsOptions, inner: Paging): Paging {
  const lastDayOf = (cursor: Cursor) => lastDay(cursor, typeof cursor.days === 'number' ? cursor.days : days);

  const within = (context: PagingContext, cursor: Cursor): PagingContext =>
    ({ ...context, saved: null, given: { ...context.given, ...windowOf(context, cursor) } });

  const notForgotten = ({ nowMs }: PagingContext, day: string): string => {
    const oldest = keptDays === undefined ? day : addDays(mskDate(nowMs), -keptDays);
    return oldest > day ? oldest : day;
  };

  const windowOf = (context: PagingContext, cursor: Cursor) => {
    const [from, to] = [notForgotten(context, String(cursor.from)), lastDayOf(cursor)];
    return { from: from < to ? from : to, to };
  };

  const opened = (context: PagingContext, place: Cursor): Cursor | null => {
    const first = inner.start(within(context, place));
    return first === null ? null : { ...place, inner: first };
  };

  return {
    ...innerOf(inner),
    start: (context) => {
      const wanted = period(context, reread);
      const begun = beginning(context.saved, wanted);
      return opened(context, { since: wanted.since, dateTo: wanted.dateTo, ...begun, from: notForgotten(context, String(begun.from)) });
    },
    request: (cursor, context) => inner.request(cursor.inner as Cursor, within(context, cursor)),
    read: (body, cursor, context) => {
      const page = inner.read(body, cursor.inner as Cursor, { ...context, ...within(context, cursor) });
      const to = lastDayOf(cursor);
      const asked: Pick<Page, 'days'> = column === undefined ? {} : { days: { column, from: String(cursor.from), to } };
      const isFilled = cursor.isFilled === true || page.rows.length > 0;
      const kept = { since: String(cursor.since), dateTo: String(cursor.dateTo) };
      if (page.next !== null) return { ...page, ...asked, saved: kept, next: { ...cursor, ...(isFilled ? { isFilled } : {}), inner: page.next } };
      const doubt = doubtAfter(cursor, to, { isEmpty: !isFilled, rereadDays: reread });
      const next = to >= String(cursor.dateTo) ? null : opened(context, { ...outerOf(cursor), ...doubt, from: addDays(to, 1) });
      return { ...page, ...asked, saved: { ...kept, ...doubt }, ...(isWhole === true ? { isWhole } : {}), next };
    },
    recover: (error, cursor, context) => {
      const place = inner.recover?.(error, cursor.inner as Cursor, within(context, cursor)) ?? null;
      if (place !== null) return { ...cursor, inner: place };
      const half = Math.floor((daysBetween(String(cursor.from), lastDayOf(cursor)) + 1) / 2);
      return error.code === 'WB_PAGE_TOO_LARGE' && half > 0 ? opened(context, { ...outerOf(cursor), days: half }) : null;
    },
    knows: ({ since, dateTo, from, days: halved = 1, inner: place }) =>
      isDay(since) && isDay(dateTo) && isDay(from) && Number(halved) >= 1 && innerOf(inner).knows(place),
  };
}

/** A place without what is of one window. */
function outerOf(cursor: Cursor): Cursor {
  return Object.fromEntries(Object.entries(cursor).filter(([name]) => name !== 'inner' && name !== 'isFilled'));
}

function lastDay({ from, dateTo }: Cursor, days: number): string {
  const last = days === Infinity ? String(dateTo) : addDays(String(from), days - 1);
  return last < String(dateTo) ? last : String(dateTo);
}
