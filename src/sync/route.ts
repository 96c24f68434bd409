import { UserActionError } from '../wb/errors';
import { CATEGORIES, type Category, hostOf } from '../wb/request/hosts';
import type { Dataset } from './dataset';
import type { Route } from './source';
import type { Account, Job } from './job';

/** The category that a token needs for a route: all calls of a route belong to one. */
export function categoryOf({ paging }: Route): Category {
  return paging.call(null).category;
}

/** Whether a dataset goes on from another source when WB switches off the one that it has. */
export function hasStandIn({ source: { routes } }: Pick<Dataset, 'source'>): boolean {
  return routes.some(({ isStandIn }) => isStandIn === true);
}

/** Whether WB has just said of a job's method that it is gone, and another source stands in for it. */
export function isGivenUp({ dataset, route, state }: Pick<Job, 'dataset' | 'route' | 'state'>): boolean {
  return hasStandIn(dataset) && route?.isStandIn !== true && isGone(state);
}

/** Whether a run has ended with WB's word that the method is gone. */
export function isGone({ status, error }: Pick<Job['state'], 'status' | 'error'>): boolean {
  return status === 'failed' && error?.code === 'WB_METHOD_REMOVED';
}

/**
 * The first route of a dataset that the account's token may go, or why there is none.
 * @param isReplaced WB has switched off the routes that others stand in for
 */
export function chooseRoute(dataset: Dataset, account: Account, isReplaced = false): Route | UserActionError {
  const open = dataset.source.routes.filter(({ tokenTypes, isStandIn = false }) => isStandIn === isReplaced && tokenTypes.includes(account.tokenType));
  if (open.length === 0) {
    return new UserActionError(account.tokenType === 'test' ? 'NO_SANDBOX' : refusalOf(dataset));
  }
  const permitted = open.find((route) => isPermitted(route, account));
  return permitted ?? new UserActionError('CATEGORY_MISSING', { category: categoryOf(open[0] as Route) });
}

/** A seller can make a personal token, but none of a service. */
function refusalOf({ source: { routes } }: Dataset): 'TOKEN_TYPE_NOT_ALLOWED' | 'SERVICE_TOKEN_ONLY' {
  return routes.some(({ tokenTypes }) => tokenTypes.includes('personal')) ? 'TOKEN_TYPE_NOT_ALLOWED' : 'SERVICE_TOKEN_ONLY';
}

function isPermitted(route: Route, { categories, tokenType }: Account): boolean {
  const category = categoryOf(route);
  const needsPermission = CATEGORIES[category].tokenBit !== null;
  return hostOf(category, tokenType) !== null && (!needsPermission || categories.includes(category));
}
