import { storeIfPossible } from '../state/keeper';
import { isWbError } from '../../wb/errors';
import { parseToken, type TokenInfo } from '../../wb/token/token';
import type { Services } from '../services';
import { holderId, knownHolderId } from './holder-id';
import { labelOf } from './label';
import { keepLabel, ownLabel, withOwnLabels } from './own-label';
import { changeShops, changeTokens, connectedShops, type ConnectedShop, rememberToken, type ShopToken } from './shops';
import { keptPlaces, tokenOf, type TokenPlace } from './vault';

type Own = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'lock' | 'random' | 'session' | 'userStore'>;

/**
 * What the file says of this user's tokens and shops is made what the tokens themselves say, and what the user has kept: the list
 * lies where everybody who may edit can write, or a newer build has written it. WB shows a token once, so one that still lives is
 * brought back; an older version has not kept all of it. Nothing is written where nothing is missing.
 * @param labels under which rows of shops stand in the file, by id
 */
export function restoreOwn(services: Own, labels: () => ReadonlyMap<string, string> = () => new Map()): void {
  const held = keptPlaces(services).flatMap((place): Held[] => {
    const info = opened(services, place);
    return info === null ? [] : [{ place, info }];
  });
  if (held.length === 0) return;
  for (const one of held) storeIfPossible(() => restoreToken(services, one, labels));
  storeIfPossible(() => restoreLabels(services, new Set(held.map(({ place }) => place.shopId))));
}

interface Held {
  place: TokenPlace;
  info: TokenInfo;
}

/** Null where the file has lost its half of it. */
function opened(services: Own, place: TokenPlace): TokenInfo | null {
  try {
    return parseToken(tokenOf(services, place));
  } catch (error) {
    if (!isWbError(error)) throw error;
    return null;
  }
}

function restoreToken(services: Own, { place: { shopId, tokenId }, info }: Held, labels: () => ReadonlyMap<string, string>): void {
  const known = tokenIn(connectedShops(services), shopId, tokenId);
  if (known !== undefined && isTrue(known, info, knownHolderId(services))) return;
  const said = { type: info.type, mask: info.mask, categories: info.categories, isReadOnly: info.isReadOnly, expiresAtMs: info.expiresAtMs };
  const holder = holderId(services);
  if (known !== undefined) {
    changeTokens(services, shopId, (tokens) => tokens.map((token) =>
      (token.id === tokenId ? { ...token, ...said, holders: [...new Set([...token.holders ?? [], holder])] } : token)));
  } else if (info.expiresAtMs > services.clock.nowMs()) {
    const label = ownLabel(services, shopId);
    rememberToken(services, { id: shopId, label: labelOf(null, services) }, { id: info.id, ...said, holders: [holder] }, () => false, label === '' ? labels() : new Map([[shopId, label]]));
  }
}

function tokenIn(shops: readonly ConnectedShop[], shopId: string, tokenId: string): ShopToken | undefined {
  return shops.find(({ id }) => id === shopId)?.tokens.find(({ id }) => id === tokenId);
}

/** Whether the file says of the token what the token says. */
function isTrue(token: ShopToken, info: TokenInfo, holder: string): boolean {
  return token.type === info.type && token.mask === info.mask && token.expiresAtMs === info.expiresAtMs && token.holders?.includes(holder) === true;
}

function restoreLabels(services: Own, shopIds: ReadonlySet<string>): void {
  const kept = new Map([...shopIds].map((id) => [id, ownLabel(services, id)] as const).filter(([, label]) => label !== ''));
  for (const shop of connectedShops(services)) if (shopIds.has(shop.id) && !kept.has(shop.id)) keepLabel(services, shop);
  const shops = connectedShops(services);
  if (withOwnLabels(shops, kept) !== shops) changeShops(services, (now) => withOwnLabels(now, kept));
}
