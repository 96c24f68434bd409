import { fill } from '../../locales/fill';
import { daysBetween, mskDate } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { connectedShops, SHOPS, type ShopToken } from '../shops/shops';
import { isFileFull, isUnreadable } from '../state/keeper';
import { SETTINGS } from '../state/settings';

const DAY_MS = 86_400_000;
const WARN_DAYS = 14;
/** Half of the life that WB gives a token: by then it is worth a new one, whoever may have seen the old one. */
const OLD_DAYS = 90;

type Noticing = Pick<Services, 'clock' | 'documentStore' | 'locale'>;

/** What a seller should know before it hurts: what cannot be read, tokens that are about to end or are old. One that has ended says so by itself. */
export function noticesOf(services: Noticing): string[] {
  const shops = connectedShops(services);
  return [...storeNotices(services), ...shops.flatMap(({ label, tokens }) => {
    const texts = tokens.map((token) => noticeOf(token, services)).filter((text) => text !== null);
    return shops.length === 1 ? texts : texts.map((text) => `${label}: ${text}`);
  })];
}

/** Nobody else says why choices are gone, or why nothing goes on. */
function storeNotices(services: Noticing): string[] {
  const { shopsUnreadable, settingsUnreadable, storeFull } = services.locale.texts().messages;
  return [...(isFileFull(services) ? [storeFull] : []), ...(isUnreadable(services, SHOPS) ? [shopsUnreadable] : []), ...(isUnreadable(services, SETTINGS) ? [settingsUnreadable] : [])];
}

function noticeOf({ connectedAtMs, expiresAtMs }: ShopToken, { clock, locale }: Noticing): string | null {
  const { messages } = locale.texts();
  const nowMs = clock.nowMs();
  const daysLeft = daysBetween(mskDate(nowMs), mskDate(expiresAtMs));
  const ageDays = Math.floor((nowMs - (connectedAtMs ?? nowMs)) / DAY_MS);
  if (expiresAtMs <= nowMs) return null;
  if (daysLeft === 0) return messages.tokenExpiresToday;
  if (daysLeft <= WARN_DAYS) return fill(messages.tokenExpiresSoon, { days: daysLeft });
  return ageDays >= OLD_DAYS ? fill(messages.tokenIsOld, { days: ageDays }) : null;
}
