import { everyHours, everySeconds } from '../limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/promotion';

/** Campaigns with their names and settings, all of those asked for in one answer. */
export const adverts = call({
  method: 'GET', path: '/api/advert/v2/adverts', category: 'advert', source,
  limits: { full: everySeconds(0.2, 5), base: everyHours(1) },
});

/** What campaigns did, by day, platform and article. */
export const fullStats = call({
  method: 'GET', path: '/adv/v3/fullstats', category: 'advert', source,
  limits: { full: everySeconds(20), base: everyHours(1) },
});
