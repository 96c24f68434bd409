import { forgetJobs } from '../refresh/jobs';
import { newRun, runEntry } from '../state/run-state';
import { endSchedule } from '../refresh/schedule';
import type { Services } from '../services';
import { connectedShops, saveShops } from '../shops/shops';
import { forgetOwnTokens, forgetToken, ownShops } from '../shops/vault';

/** Takes a token out of the file. The sheets stay, and so does the shop: its rows carry its name. */
export function removeToken(services: Services, place: { shopId: string; tokenId: string }): void {
  forgetToken(services, place);
  saveShops(services, connectedShops(services).map((shop) =>
    shop.id === place.shopId ? { ...shop, tokens: shop.tokens.filter(({ id }) => id !== place.tokenId) } : shop));
  endWork(services);
}

/** Takes a shop out of the file, with this user's tokens and all that is remembered of its datasets. The sheets stay as they are. */
export function removeShop(services: Services, shopId: string): void {
  const shops = connectedShops(services);
  for (const { id, tokens } of shops.filter((shop) => shop.id === shopId)) {
    for (const token of tokens) forgetToken(services, { shopId: id, tokenId: token.id });
  }
  saveShops(services, shops.filter(({ id }) => id !== shopId));
  forgetJobs(services, shopId);
  endWork(services);
}

/**
 * Takes out everything but the sheets: this user's tokens for this file, all that is stored in the file, the trigger.
 * What other users sealed for this file does not open any more: the key is gone.
 */
export function removeEverything(services: Services): void {
  forgetOwnTokens(services);
  services.documentStore.clear();
  endSchedule(services);
}

/** An execution at work ends before its next call; a user without a token here needs no trigger. */
function endWork(services: Services): void {
  services.documentStore.setAll(runEntry(newRun(services)));
  if (ownShops(services, connectedShops(services)).length === 0) endSchedule(services);
}
