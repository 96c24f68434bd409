import { isBlank } from '../../../tables/key';
import type { WireRow } from '../../../tables/table';
import { addDays, mskDate } from '../../../wb/time/moscow-time';
import type { Cursor, Paging, PagingContext } from '../paging';
import { innerOf } from './within';

interface ColumnOfTable {
  table: string;
  column: string;
  /** Of rows only that are not older than so many days by a date of theirs. */
  newer?: { column: string; days: number };
  /** It is the dataset's own table, which brings the rows before. */
  isOwn?: true;
  /** The value of the batch goes by this name, too: that of a slice inside would take its place. */
  as?: string;
}

interface BatchOptions extends ColumnOfTable {
  size: number;
  /** Only values of which this says the same are asked for at once. */
  alike?: (value: string) => string;
}

/**
 * Reads `inner` for so many values of another table's column at a time. A place is kept by value: the batch is what stands in
 * the table after one value and up to another when a call is made, whatever rows have come or gone meanwhile.
 */
export function inBatchesOf({ table, column, size, newer, isOwn, as, alike = () => '' }: BatchOptions, inner: Paging): Paging {
  const valuesIn = (context: PagingContext): readonly string[] => {
    const { valuesOf, nowMs, coming = [] } = context;
    const known = newer === undefined ? valuesOf(table, column) : valuesOf(table, column, { column: newer.column, day: addDays(mskDate(nowMs), -newer.days) });
    return isOwn === true && coming.length > 0 ? withComing(known, coming, column) : known;
  };

  const batchOf = (values: readonly string[]): readonly string[] => {
    const other = values.findIndex((value) => alike(value) !== alike(values[0] as string));
    return values.slice(0, other === -1 ? size : Math.min(other, size));
  };

  /** Never empty: where the rows of the whole batch are gone, its last value is asked for, which WB knows all the same. */
  const batchAt = (context: PagingContext, { after, upTo }: Cursor): readonly string[] => {
    const batch = batchOf(valuesIn(context).filter((value) => isBehind(value, after) && !isBehind(value, upTo)));
    return batch.length === 0 ? [String(upTo)] : batch;
  };

  const within = (context: PagingContext, cursor: Cursor): PagingContext => {
    const values = batchAt(context, cursor);
    const params = as === undefined ? context.given.params : { ...context.given.params, [as]: values[0] as string };
    return { ...context, given: { ...context.given, values, params } };
  };

  const opened = (context: PagingContext, after: string | null): Cursor | null => {
    const batch = batchOf(valuesIn(context).filter((value) => isBehind(value, after)));
    const upTo = batch[batch.length - 1];
    if (upTo === undefined) return null;
    const place = { after, upTo };
    const first = inner.start(within(context, place));
    return first === null ? null : { ...place, inner: first };
  };

  return {
    ...innerOf(inner),
    reads: [...(inner.reads ?? []), ...(isOwn === true ? [] : [table])],
    start: (context) => opened(context, null),
    request: (cursor, context) => inner.request(cursor.inner as Cursor, within(context, cursor)),
    read: (body, cursor, context) => {
      const page = inner.read(body, cursor.inner as Cursor, { ...context, ...within(context, cursor) });
      if (page.next !== null) return { ...page, next: { ...cursor, inner: page.next } };
      return { ...page, next: opened(context, String(cursor.upTo)) };
    },
    recover: (error, cursor, context) => {
      const place = inner.recover?.(error, cursor.inner as Cursor, within(context, cursor)) ?? null;
      return place === null ? null : { ...cursor, inner: place };
    },
    knows: ({ after, upTo, inner: place }) => (after === null || typeof after === 'string') && typeof upTo === 'string' && innerOf(inner).knows(place),
  };
}

/** Reads `inner` once for each value of another table's column. */
export function eachOf(of: ColumnOfTable, inner: Paging): Paging {
  return inBatchesOf({ ...of, size: 1 }, inner);
}

/** The last page of the dataset's own rows is stored after it is known where to go on. */
function withComing(known: readonly string[], coming: readonly WireRow[], column: string): string[] {
  const values = coming.flatMap((row) => (isBlank(row[column]) ? [] : [String(row[column])]));
  return [...new Set([...known, ...values])].sort(compareValues);
}

/** In the order of `valuesOf`: the shorter first, so that numbers stand as numbers do. */
function isBehind(value: string, other: Cursor[string] | undefined): boolean {
  return typeof other !== 'string' || compareValues(value, other) > 0;
}

/** Shorter texts first, then by their letters: whole numbers stand in their order. */
export function compareValues(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
