import { everyHours, everySeconds, type Limits } from '../limits';
import { call, type WbCall } from './call';

/** WB counts all three together, and yet names no limit of a base token for the last. */
export const promotions = calendar('', { full: everySeconds(0.6, 5), base: everyHours(1) });
export const promotionDetails = calendar('/details', { full: everySeconds(0.6, 5), base: everyHours(1) });
export const promotionGoods = calendar('/nomenclatures', { full: everySeconds(0.6, 5) });

function calendar(of: string, limits: Limits): WbCall {
  return call({
    method: 'GET', path: `/api/v1/calendar/promotions${of}`, category: 'prices', host: 'dp-calendar-api.wildberries.ru', group: 'promo-calendar',
    source: 'https://dev.wildberries.ru/openapi/promotion', limits,
  });
}
