import { CATEGORIES, type Category } from '../../wb/request/hosts';
import { daysBetween, mskDate } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { connectedShops, type ShopToken } from '../shops/shops';
import { isCategoryKnown } from '../shops/former-token';
import { ownShops } from '../shops/vault';
import type { ShopView, TokenView } from './view';

const DAY_MS = 86_400_000;

/** The connected shops with their tokens, of which the reader learns everything but the token. */
export function shopViews(services: Services): ShopView[] {
  const shops = connectedShops(services);
  const own = ownShops(services, shops).flatMap(({ tokens }) => tokens.map(({ id }) => id));
  return shops.map(({ id, label, tokens }) => ({ id, label, tokens: tokens.map((token) => tokenView(token, own.includes(token.id), services)) }));
}

function tokenView(token: ShopToken, isOwn: boolean, { clock, locale }: Services): TokenView {
  const { id, type, isReadOnly, expiresAtMs, connectedAtMs, rejectedAtMs, categories } = token;
  const nowMs = clock.nowMs();
  const ours = (Object.keys(CATEGORIES) as Category[]).filter((category) => CATEGORIES[category].tokenBit !== null && isCategoryKnown(token, category));
  return {
    id, type, isReadOnly, expiresAtMs, isOwn,
    daysLeft: Math.max(0, daysBetween(mskDate(nowMs), mskDate(expiresAtMs))),
    ageDays: connectedAtMs === undefined ? null : Math.floor((nowMs - connectedAtMs) / DAY_MS),
    isRejected: rejectedAtMs !== undefined,
    categories: ours.map((category) => ({ id: category, name: locale.texts().categories[category], isOpen: categories.includes(category) })),
  };
}
