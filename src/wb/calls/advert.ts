import { everyHours, everySeconds } from '../limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/promotion';

/** Campaigns of every kind and state, with their ids. */
export const promotionCount = call({
  method: 'GET', path: '/adv/v1/promotion/count', category: 'advert', source,
  limits: { full: everySeconds(0.2, 5), base: everyHours(0.25) },
});

export const fullStats = call({
  method: 'GET', path: '/adv/v3/fullstats', category: 'advert', source,
  limits: { full: everySeconds(20), base: everyHours(1) },
});
