import type { HttpRequest } from '../ports/http';
import { isWbError } from '../wb/errors';
import type { Category } from '../wb/hosts';
import { hostOf } from '../wb/hosts';
import { type Limit, limitFor } from '../wb/limits';
import type { TokenType } from '../wb/token-type';
import { daysBetween, mskDate } from '../wb/moscow-time';
import { buildUrl } from '../wb/url';
import type { Cursor, Route, WbRequest } from './source';
import type { Job } from './job';
import { chooseRoute } from './route';
import type { World } from './world';

/** The bucket that a call is counted in. */
export interface Bucket {
  group: string;
  limit: Limit;
}

/** A call that a job is to make. */
export interface Call extends Bucket {
  request: WbRequest;
  cursor: Cursor;
  route: Route;
}

/**
 * The next call of a job. What its dataset cannot make a call of, such as a cursor of another version, is thrown as it is.
 * @throws UserActionError  the token was replaced by one that may not go on
 */
export function nextCall({ dataset, route, account, state }: Job, { clock }: Pick<World, 'clock'>): Call {
  const open = route ?? chooseRoute(dataset, account);
  if (isWbError(open)) throw open;
  const nowMs = clock.nowMs();
  const historyDays = state.since === '' ? 0 : daysBetween(state.since, mskDate(nowMs));
  const cursor = state.cursor ?? open.paging.start({ nowMs, saved: state.saved, historyDays });
  const request = open.paging.request(cursor);
  return { request, cursor, route: open, ...bucketOf(request, account.tokenType) };
}

export function bucketOf({ limitGroup, limits, method, path }: WbRequest, tokenType: TokenType): Bucket {
  return { group: limitGroup ?? `${method} ${path}`, limit: limitFor(limits, tokenType) };
}

/** The call as it goes out. The category must have a host for this kind of token, which choosing a route made sure of. */
export function httpRequestOf({ method, path, query, body }: WbRequest, category: Category, tokenType: TokenType, token: string): HttpRequest {
  const request = { method, url: buildUrl(hostOf(category, tokenType) as string, path, query), token };
  return body === undefined ? request : { ...request, body: JSON.stringify(body) };
}
