import { isWbError } from '../../wb/errors';
import { parseToken, type TokenInfo } from '../../wb/token';
import type { Services } from '../services';
import { holderId } from './holder-id';
import { labelOf } from './label';
import { connectedShops, rememberToken } from './shops';
import { keptPlaces, tokenOf } from './vault';

type Restorer = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'lock' | 'random' | 'session' | 'userStore'>;

/**
 * Brings back into the list of shops what this user holds and the list has lost: it lies where everybody who may edit can write, or
 * a newer build has written it. WB shows a token once, so one that still lives is not thrown away.
 * @param labels under which rows of shops stand in the file, by id
 * @throws TransientError STORE_BUSY; UserActionError STORE_FULL
 */
export function restoreTokens(services: Restorer, labels: ReadonlyMap<string, string>): void {
  const known = new Set(connectedShops(services).flatMap(({ id, tokens }) => tokens.map((token) => `${id}.${token.id}`)));
  for (const place of keptPlaces(services)) {
    if (known.has(`${place.shopId}.${place.tokenId}`)) continue;
    const info = opened(services, place);
    if (info === null || info.expiresAtMs <= services.clock.nowMs()) continue;
    const { id, type, mask, categories, isReadOnly, expiresAtMs } = info;
    rememberToken(services, { id: place.shopId, label: labelOf(null, services) }, { id, type, mask, categories, isReadOnly, expiresAtMs, holders: [holderId(services)] }, () => false, labels);
  }
}

/** Null where the file has lost its half of it. */
function opened(services: Restorer, place: { shopId: string; tokenId: string }): TokenInfo | null {
  try {
    return parseToken(tokenOf(services, place));
  } catch (error) {
    if (!isWbError(error)) throw error;
    return null;
  }
}
