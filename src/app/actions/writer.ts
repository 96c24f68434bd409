import type { Action } from '../../actions/action';
import type { Account } from '../../sync/job';
import { UserActionError } from '../../wb/errors';
import { parseToken, type TokenInfo } from '../../wb/token/token';
import type { Services } from '../services';
import { accountOf } from '../shops/access';
import { isHeld } from '../shops/holders';
import { connectedShops, type ConnectedShop, type ShopToken } from '../shops/shops';
import { tokenOf } from '../shops/vault';
import { freshWritingOf, type Stop, stopIn, type Writing } from './writing-state';

type Asker = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'lock' | 'session' | 'userStore' | 'workbook'>;

/** With what WB is asked for an action. */
export interface Writer {
  account: Account;
  token: string;
}

/**
 * The holder's own token for an action on a shop. What the file says of tokens only helps to choose: the token itself tells whose
 * shop it opens and what it may.
 * @param mayWrite false where WB is only read
 * @throws UserActionError TOKEN_MISSING, TOKEN_CANNOT_WRITE, TOKEN_TYPE_NOT_ALLOWED, CATEGORY_MISSING
 */
export function writerFor(services: Asker, { category, tokenTypes }: Action, sid: string, mayWrite: boolean): Writer {
  const shop = shopOf(services, sid);
  const opened = shop.tokens.filter((token) => isHeld(services, token)).flatMap((token) => openedToken(services, shop, token));
  const living = opened.filter(({ info }) => info.sellerId === sid && info.expiresAtMs > services.clock.nowMs() && info.type !== 'test');
  const sorted = living.filter(({ info }) => info.categories.includes(category));
  const fitting = sorted.filter(({ info }) => tokenTypes === undefined || tokenTypes.includes(info.type));
  const writing = fitting.filter(({ info }) => !info.isReadOnly);
  // A token that may only read is enough to read.
  const [best] = mayWrite ? writing : [...fitting.filter(({ info }) => info.isReadOnly), ...writing];
  if (best !== undefined) return { account: { ...accountOf(shop, best.token), tokenType: best.info.type }, token: best.info.token };
  if (fitting.length > 0) throw new UserActionError('TOKEN_CANNOT_WRITE', { category: nameOf(services, category) });
  if (sorted.length > 0) throw new UserActionError('TOKEN_TYPE_NOT_ALLOWED');
  if (living.length > 0) throw new UserActionError('CATEGORY_MISSING', { category: nameOf(services, category) });
  throw new UserActionError('TOKEN_MISSING', { shop: shop.label });
}

/** @throws UserActionError NO_SHOP */
export function shopOf(services: Pick<Services, 'documentStore'>, sid: string): ConnectedShop {
  const shop = connectedShops(services).find(({ id }) => id === sid);
  if (shop === undefined) throw new UserActionError('NO_SHOP');
  return shop;
}

/**
 * @throws UserActionError WRITING_OFF, WRITING_STOPPED, NEW_EDITORS
 */
export function requireWriting(services: Asker, writing: Writing = freshWritingOf(services), stop: Stop | null = stopIn(services, writing)): void {
  if (!writing.isOn) throw new UserActionError('WRITING_OFF');
  if (stop !== null) throw new UserActionError('WRITING_STOPPED');
  const unread = unreadEditors(services, writing);
  if (unread.length > 0) throw new UserActionError('NEW_EDITORS', { list: unread.join(', ') });
}

/** Who may edit the file, and was not there when writing was switched on. */
export function unreadEditors(services: Asker, { editors }: Pick<Writing, 'editors'> = freshWritingOf(services)): string[] {
  return services.workbook.editors().filter((address) => !editors.includes(address) && address !== services.session.account());
}

function openedToken(services: Asker, { id: shopId }: ConnectedShop, token: ShopToken): { token: ShopToken; info: TokenInfo }[] {
  try {
    return [{ token, info: parseToken(tokenOf(services, { shopId, tokenId: token.id })) }];
  } catch {
    // Sealed elsewhere, or by another version: it is pasted again then.
    return [];
  }
}

function nameOf({ locale }: Asker, category: Action['category']): string {
  return locale.texts().categories[category];
}
