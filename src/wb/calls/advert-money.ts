import { everyHours, everySeconds } from '../request/limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/promotion';

export const advertBalance = call({
  method: 'GET', path: '/adv/v1/balance', category: 'advert', source,
  limits: { full: everySeconds(1, 5), base: everyHours(0.5) },
});

/** Of fifty campaigns; since 16 November 2026 instead of `/adv/v1/budget`. */
export const advertBudgets = call({
  method: 'POST', path: '/api/advert/v2/budget', category: 'advert', source,
  limits: { full: everySeconds(3, 4), base: everyHours(0.25) },
});

/** What was charged, by document. */
export const advertSpend = call({
  method: 'GET', path: '/adv/v1/upd', category: 'advert', source,
  limits: { full: everySeconds(1, 5), base: everyHours(1) },
});

export const advertPayments = call({
  method: 'GET', path: '/adv/v1/payments', category: 'advert', source,
  limits: { full: everySeconds(1, 5), base: everyHours(1) },
});

/** Of a hundred campaigns. */
export const advertLimits = call({ method: 'GET', path: '/api/advert/v0/daily-limits', category: 'advert', source, limits: { full: everySeconds(12, 5) } });

export const limitCampaigns = call({ method: 'PUT', path: '/api/advert/v0/daily-limits', kind: 'write', category: 'advert', source, limits: { full: everySeconds(12, 5) } });
