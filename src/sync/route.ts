import { UserActionError } from '../wb/errors';
import { CATEGORIES, hostOf } from '../wb/hosts';
import type { Dataset } from './dataset';
import type { Route } from './source';
import type { Account } from './job';

/** The first route of a dataset that the account's token may go, or why there is none. */
export function chooseRoute(dataset: Dataset, account: Account): Route | UserActionError {
  const open = dataset.source.routes.filter((route) => route.tokenTypes.includes(account.tokenType));
  if (open.length === 0) {
    return account.tokenType === 'test' ? new UserActionError('NO_SANDBOX') : new UserActionError('TOKEN_TYPE_NOT_ALLOWED');
  }
  const permitted = open.find((route) => isPermitted(route, account));
  return permitted ?? new UserActionError('CATEGORY_MISSING', { category: (open[0] as Route).category });
}

function isPermitted({ category }: Route, { categories, tokenType }: Account): boolean {
  const needsPermission = CATEGORIES[category].tokenBit !== null;
  return hostOf(category, tokenType) !== null && (!needsPermission || categories.includes(category));
}
