import { fill } from '../locales/fill';
import type { Locale } from '../locales/locale';
import type { Services } from './services';
import { connectedShops } from './shops';

const DAY_MS = 86_400_000;
const WARN_DAYS = 14;

/** What a seller should know before it hurts: tokens that are about to end. One that has ended says so by itself. */
export function noticesOf(services: Pick<Services, 'clock' | 'documentStore' | 'locale'>): string[] {
  const nowMs = services.clock.nowMs();
  const shops = connectedShops(services);
  return shops.flatMap(({ label, tokens }) => {
    const left = tokens.map(({ expiresAtMs }) => Math.floor((expiresAtMs - nowMs) / DAY_MS)).filter((days) => days >= 0 && days <= WARN_DAYS);
    const texts = left.map((days) => endText(days, services.locale));
    return shops.length === 1 ? texts : texts.map((text) => `${label}: ${text}`);
  });
}

function endText(days: number, { messages }: Locale): string {
  return days === 0 ? messages.tokenExpiresToday : fill(messages.tokenExpiresSoon, { days });
}
