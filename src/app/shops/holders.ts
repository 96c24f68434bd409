import { storeIfPossible } from '../state/keeper';
import { UserActionError } from '../../wb/errors';
import { parseToken } from '../../wb/token';
import type { Services } from '../services';
import { holderId, knownHolderId } from './holder-id';
import { changeTokens, connectedShops, type ConnectedShop, type ShopToken } from './shops';
import { ownShops, tokenOf } from './vault';

type Own = Pick<Services, 'session' | 'userStore'>;
type Keeper = Own & Pick<Services, 'documentStore' | 'lock' | 'random'>;

/** Whether this user has pasted the token in this file. */
export function isHeld(services: Own, { holders = [] }: ShopToken): boolean {
  return holders.length > 0 && holders.includes(knownHolderId(services));
}

/**
 * Completes what version 0.1.0 stored of this user's tokens: the whole mask from the token itself, and who holds it.
 * Nothing is written where nothing is missing.
 */
export function completeOwnTokens(services: Keeper): void {
  const incomplete = ownShops(services, connectedShops(services)).flatMap(({ id, tokens }) =>
    tokens.filter((token) => token.mask === undefined || !isHeld(services, token)).map((token) => ({ shopId: id, tokenId: token.id })));
  for (const { shopId, tokenId } of incomplete) storeIfPossible(() => complete(services, shopId, tokenId));
}

function complete(services: Keeper, shopId: string, tokenId: string): void {
  const holder = holderId(services);
  const { mask } = parseToken(tokenOf(services, { shopId, tokenId }));
  changeTokens(services, shopId, (tokens) => tokens.map((token) =>
    (token.id === tokenId ? { ...token, mask, holders: [...new Set([...token.holders ?? [], holder])] } : token)));
}

/**
 * What widens the work of a file, or of one shop, is decided by those whose tokens do it. Where nobody has a living one,
 * it is nobody's.
 * @throws UserActionError HOLDER_ONLY  only others have connected it
 */
export function requireHolder(services: Own & Pick<Services, 'clock' | 'documentStore'>, ...shops: readonly ConnectedShop[]): void {
  const tokens = (shops.length > 0 ? shops : connectedShops(services)).flatMap((shop) => shop.tokens);
  const isLiving = tokens.some(({ expiresAtMs }) => expiresAtMs > services.clock.nowMs());
  if (isLiving && !tokens.some((token) => isHeld(services, token))) throw new UserActionError('HOLDER_ONLY');
}

/** Tokens of the shop that others have connected and that still live. */
export function othersTokens(services: Own & Pick<Services, 'clock'>, { tokens }: ConnectedShop): ShopToken[] {
  return tokens.filter((token) => token.expiresAtMs > services.clock.nowMs() && (!isHeld(services, token) || (token.holders ?? []).length > 1));
}
