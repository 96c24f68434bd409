import { forgetWriting } from '../actions/writing-state';
import { forgetSeal } from '../cells/sealed-undo';
import { forgetJobs } from '../refresh/jobs';
import { forgetHourlyRuns } from '../state/hourly-runs';
import { replaceRun } from '../state/run-state';
import { endSchedule } from '../refresh/schedule';
import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { exclusively, forgetFile } from '../state/keeper';
import { forgetOwnChoices } from '../state/own-choices';
import { forgetLoss } from '../telling/loss';
import { forgetHolder, holderId, knownHolderId } from '../shops/holder-id';
import { isHeld, othersTokens, requireHolder } from '../shops/holders';
import { restoreOwn } from '../shops/own-tokens';
import { changeShops, changeTokens, connectedShops, type ShopToken } from '../shops/shops';
import { forgetOwnTokens, forgetToken, ownShops } from '../shops/vault';

/*
 * Each of these looks at what others have here and takes out what is left alone by that look, so that nobody may connect in between:
 * a key that is forgotten then would leave their token closed for ever.
 */

/**
 * Takes this user's token out of the file. The sheets stay, and so does the shop: its rows carry its name.
 * @throws UserActionError NOT_YOUR_TOKEN; TransientError STORE_BUSY
 */
export function removeToken(services: Services, place: { shopId: string; tokenId: string }): void {
  exclusively(services, () => takeTokenOut(services, place));
}

function takeTokenOut(services: Services, { shopId, tokenId }: { shopId: string; tokenId: string }): void {
  restoreOwn(services);
  const shop = connectedShops(services).find(({ id }) => id === shopId);
  const token = shop?.tokens.find(({ id }) => id === tokenId);
  if (shop !== undefined && token !== undefined && !isHeld(services, token)) throw new UserActionError('NOT_YOUR_TOKEN', { shop: shop.label });
  forgetToken(services, { shopId, tokenId });
  changeTokens(services, shopId, (tokens) => withoutMine(services, tokens, (one) => one.id === tokenId));
  endWork(services);
}

/**
 * Takes a shop out of the file, with this user's tokens and all that is remembered of its datasets. The sheets stay as they are.
 * @throws UserActionError HOLDER_ONLY; NOT_YOUR_TOKEN  somebody else's token of the shop still lives
 */
export function removeShop(services: Services, shopId: string): void {
  exclusively(services, () => takeShopOut(services, shopId));
}

function takeShopOut(services: Services, shopId: string): void {
  restoreOwn(services);
  const shop = connectedShops(services).find(({ id }) => id === shopId);
  if (shop !== undefined) {
    requireHolder(services, shop);
    if (othersTokens(services, shop).length > 0) throw new UserActionError('NOT_YOUR_TOKEN', { shop: shop.label });
  }
  forgetOwnTokens(services, shopId);
  changeShops(services, (shops) => shops.filter(({ id }) => id !== shopId));
  forgetJobs(services, shopId);
  endWork(services);
}

/**
 * Takes out everything of this user's: tokens, choices, the trigger. Where nobody else has a living token here, all that is
 * stored in the file goes too; else shops and settings stay with those who have. The sheets stay.
 * @throws UserActionError HOLDER_ONLY  the file is others' alone; what was this user's has gone all the same
 */
export function removeEverything(services: Services): void {
  exclusively(services, () => takeOwnOut(services));
}

function takeOwnOut(services: Services): void {
  restoreOwn(services);
  forgetOwnChoices(services);
  forgetSeal(services);
  forgetWriting(services);
  endSchedule(services);
  requireHolder(services);
  const isShared = connectedShops(services).some((shop) => othersTokens(services, shop).length > 0);
  forgetOwnTokens(services);
  if (isShared) {
    changeShops(services, (shops) => shops.map((shop) => ({ ...shop, tokens: withoutMine(services, shop.tokens) })));
    replaceRun(services);
    forgetHourlyRuns(services, knownHolderId(services));
  } else {
    forgetFile(services);
  }
  forgetLoss(services);
  forgetHolder(services);
}

/** A token that others have pasted too stays theirs. */
function withoutMine(services: Services, tokens: readonly ShopToken[], isMeant: (token: ShopToken) => boolean = () => true): ShopToken[] {
  const me = holderId(services);
  return tokens.flatMap((token) => {
    if (!isMeant(token) || !isHeld(services, token)) return [token];
    const holders = (token.holders ?? []).filter((holder) => holder !== me);
    return holders.length === 0 ? [] : [{ ...token, holders }];
  });
}

/** An execution at work ends before its next call; a user without a token here needs no trigger. */
function endWork(services: Services): void {
  replaceRun(services);
  if (ownShops(services, connectedShops(services)).length > 0) return;
  endSchedule(services);
  forgetHourlyRuns(services, knownHolderId(services));
  forgetHolder(services);
}
