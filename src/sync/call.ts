import type { WbCall } from '../wb/calls';
import { isWbError } from '../wb/errors';
import type { Bucket } from '../wb/request/limits';
import { daysBetween, mskDate, serialOf } from '../wb/time/moscow-time';
import { bucketOf } from './ask-wb';
import type { Job } from './job';
import { type Cursor, NOTHING_GIVEN, type PagingContext, type Since } from './paging/paging';
import { compareValues } from './paging/around/in-batches';
import { chooseRoute } from './route';
import type { Route } from './source';
import type { World } from './world';

/** A call that a job is to make; what it asks for is found out when it is made. */
export interface NextCall extends Bucket {
  call: WbCall;
  route: Route;
  /** Null is the beginning. */
  cursor: Cursor | null;
}

/**
 * The next call of a job. A place that a version of another kind has stored is none: the run begins anew.
 * @throws UserActionError  the token was replaced by one that may not go on
 */
export function nextCall({ dataset, route, account, state }: Job): NextCall {
  const open = route ?? chooseRoute(dataset, account);
  if (isWbError(open)) throw open;
  const { paging } = open;
  const cursor = state.cursor !== null && (paging.knows?.(state.cursor) ?? true) ? state.cursor : null;
  const call = paging.call(cursor);
  return { call, cursor, route: open, ...bucketOf(call, account.tokenType) };
}

/** The first call of a job's next run. */
export function firstBucket({ account }: Job, { paging }: Route): Bucket {
  return bucketOf(paging.call(null), account.tokenType);
}

/** What a paging may know of the world while one call is made; another table is read once. */
export function contextOf({ account, state }: Job, world: Pick<World, 'clock' | 'tableOf' | 'uuid'>): PagingContext {
  const nowMs = world.clock.nowMs();
  const read = new Map<string, readonly string[]>();
  const valuesOf = (table: string, column: string, since?: Since): readonly string[] => {
    const name = [table, column, since?.column, since?.day].join(' ');
    const known = read.get(name) ?? distinct(world.tableOf(table).read(['shop', column, ...(since === undefined ? [] : [since.column])]), account.label, since);
    read.set(name, known);
    return known;
  };
  const historyDays = state.since === '' ? 0 : daysBetween(state.since, mskDate(nowMs));
  return { nowMs, saved: state.saved, historyDays, given: NOTHING_GIVEN, uuid: world.uuid, valuesOf };
}

function distinct(rows: readonly (readonly unknown[])[], shop: string, since: Since | undefined): string[] {
  const first = since === undefined ? -Infinity : serialOf(since.day) as number;
  const isOld = (moment: unknown) => typeof moment === 'number' && moment < first;
  const values = rows.filter(([label, , moment]) => label === shop && !isOld(moment)).map(([, value]) => String(value).trim());
  return [...new Set(values)].filter((value) => value !== '').sort(compareValues);
}
