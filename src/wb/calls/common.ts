import type { Category } from '../request/hosts';
import { everyHours, everySeconds } from '../request/limits';
import { call, type WbCall } from './call';

const source = 'https://dev.wildberries.ru/openapi/api-information';

export const sellerInfo = call({
  method: 'GET', path: '/api/v1/seller-info', category: 'common', source,
  limits: { full: everySeconds(60, 10), base: everyHours(24) },
});

export const news = call({
  method: 'GET', path: '/api/communications/v2/news', category: 'common', source,
  limits: { full: everySeconds(60, 10), base: everyHours(1) },
});

/** For service tokens only. */
export const sellerRating = call({ method: 'GET', path: '/api/common/v1/rating', category: 'feedbacks', source, limits: { full: everySeconds(60) } });
export const jamSubscription = call({ method: 'GET', path: '/api/common/v1/subscriptions', category: 'common', source, limits: { full: everySeconds(60, 10) } });
export const tariffOptions = call({ method: 'GET', path: '/api/common/v1/tariff-constructor/options', category: 'common', source, limits: { full: everySeconds(60, 10) } });

/** WB answers it on every host, and counts it on each by itself. */
export function pingOf(category: Category): WbCall {
  return call({
    method: 'GET', path: '/ping', category, source, group: `GET /ping ${category}`, decoder: 'nothing',
    limits: { full: everySeconds(10) },
  });
}
