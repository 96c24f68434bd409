import type { Cursor, Paging, PagingContext } from '../paging';
import { innerOf } from './within';

/** Reads several lists as one: the second when the first has ended. Each keeps its own place for the next run. No more than one adds rows up. */
export function oneAfterAnother(parts: readonly Paging[]): Paging {
  const partAt = (cursor: Cursor | null) => (parts[Number(cursor?.part)] ?? parts[0]) as Paging;
  const within = (context: PagingContext, part: number): PagingContext =>
    ({ ...context, saved: (context.saved?.[String(part)] ?? null) as Cursor | null });

  /** The first of the parts from this one on that has anything to ask. */
  const opened = (context: PagingContext, part: number, kept: Cursor): Cursor | null => {
    const paging = parts[part];
    if (paging === undefined) return null;
    const first = paging.start(within(context, part));
    return first === null ? opened(context, part + 1, kept) : { part, kept, inner: first };
  };

  const [sum] = parts.flatMap((part) => part.sum ?? []);
  const placesLive = parts.map(({ placeLivesMs = Infinity }) => placeLivesMs);
  return {
    reads: parts.flatMap(({ reads = [] }) => reads),
    placeLivesMs: Math.min(...placesLive),
    ...(sum === undefined ? {} : { sum }),
    call: (cursor) => innerOf(partAt(cursor)).call(cursor),
    start: (context) => opened(context, 0, context.saved ?? {}),
    request: (cursor, context) => partAt(cursor).request(cursor.inner as Cursor, within(context, Number(cursor.part))),
    read: (body, cursor, context) => {
      const part = Number(cursor.part);
      const page = partAt(cursor).read(body, cursor.inner as Cursor, { ...context, ...within(context, part) });
      const kept: Cursor = page.saved === undefined ? (cursor.kept as Cursor) : { ...(cursor.kept as Cursor), [part]: page.saved };
      const next = page.next === null ? opened({ ...context, coming: page.rows }, part + 1, kept) : { part, kept, inner: page.next };
      return { ...page, next, saved: kept };
    },
    recover: (error, cursor, context) => {
      const place = partAt(cursor).recover?.(error, cursor.inner as Cursor, within(context, Number(cursor.part))) ?? null;
      return place === null ? null : { ...cursor, inner: place };
    },
    knows: ({ part, kept, inner }) => {
      const paging = typeof part === 'number' ? parts[part] : undefined;
      return paging !== undefined && typeof kept === 'object' && kept !== null && innerOf(paging).knows(inner);
    },
  };
}
