import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { knownHolderId } from './holder-id';
import { connectedShops, type ConnectedShop, type ShopToken } from './shops';

type Own = Pick<Services, 'session' | 'userStore'>;

/** Whether this user has pasted the token in this file. */
export function isHeld(services: Own, { holders = [] }: ShopToken): boolean {
  return holders.length > 0 && holders.includes(knownHolderId(services));
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
