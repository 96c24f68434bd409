import type { Dataset } from '../../sync/dataset';
import type { Route } from '../../sync/source';
import type { Account } from '../../sync/job';
import { chooseRoute } from '../../sync/route';
import { isWbError, UserActionError } from '../../wb/errors';
import { showMsk } from '../../wb/time/moscow-time';
import type { ConnectedShop, ShopToken } from './shops';

const DAY_MS = 86_400_000;

/** How a dataset of a shop is read: by which of its tokens and which route. */
export interface Access {
  account: Account;
  route: Route;
}

/**
 * The best access that a shop's tokens give to a dataset: the best route, then full limits before those of a base token,
 * then one that may only read, so that reading never takes one that may write where it need not, then the token that opens the least.
 * @param isReplaced WB has switched off where the rows came from
 */
export function accessTo(dataset: Dataset, shop: ConnectedShop, nowMs: number, isReplaced = false): Access | UserActionError {
  const live = shop.tokens.filter((token) => token.expiresAtMs > nowMs && !isRejected(token, nowMs));
  if (live.length === 0) return ended(shop.tokens, nowMs);
  const views = live.map((token) => ({ token, account: accountOf(shop, token) }));
  const tried = views.map((view) => ({ ...view, route: chooseRoute(dataset, view.account, isReplaced) }));
  const open = tried.flatMap(({ token, account, route }) => (isWbError(route) ? [] : [{ token, account, route }]));
  const [best] = open.sort((a, b) => rank(dataset, a.route) - rank(dataset, b.route) || slowness(a.token) - slowness(b.token) || Number(!a.token.isReadOnly) - Number(!b.token.isReadOnly) || breadth(a.token) - breadth(b.token));
  if (best !== undefined) return { account: best.account, route: best.route };
  const refusals = tried.map(({ route }) => route).filter(isWbError) as UserActionError[];
  return refusals.find(({ code }) => code === 'CATEGORY_MISSING') ?? (refusals[0] as UserActionError);
}

/** A shop as the engine sees it through one of its tokens. */
export function accountOf({ id, label }: ConnectedShop, token: ShopToken): Account {
  return { id, label, tokenId: token.id, tokenType: token.type, categories: token.categories };
}

function rank({ source }: Dataset, route: Route): number {
  return source.routes.indexOf(route);
}

function slowness({ type }: ShopToken): number {
  return type === 'base' ? 1 : 0;
}

function breadth({ categories }: ShopToken): number {
  return categories.length;
}

/** A refusal may be a mistake of WB's: the next day it is asked again. */
function isRejected({ rejectedAtMs = -Infinity }: ShopToken, nowMs: number): boolean {
  return nowMs - rejectedAtMs < DAY_MS;
}

function ended(tokens: readonly ShopToken[], nowMs: number): UserActionError {
  if (tokens.length === 0) return new UserActionError('TOKEN_MISSING');
  if (tokens.some((token) => isRejected(token, nowMs))) return new UserActionError('TOKEN_REJECTED');
  const latestMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs));
  return new UserActionError('TOKEN_EXPIRED', { date: showMsk(latestMs).slice(0, 10) });
}
