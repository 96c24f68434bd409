import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type WbCall } from './call';

/** WB counts all three together; its table of the last one names no slower limit of base tokens. */
const LIMITS: Limits = { full: everySeconds(0.6, 5), base: everyHours(1) };

export const promotions = calendar('');
export const promotionDetails = calendar('/details');
export const promotionGoods = calendar('/nomenclatures');

/** WB works on it as on an upload of prices. */
export const joinPromotion = calendar('/upload', { method: 'POST', kind: 'write' });

function calendar(of: string, other: Partial<Pick<WbCall, 'method' | 'kind'>> = {}): WbCall {
  return call({
    method: 'GET', ...other, path: `/api/v1/calendar/promotions${of}`, category: 'prices', host: 'dp-calendar-api.wildberries.ru', group: 'promo-calendar',
    source: 'https://dev.wildberries.ru/openapi/promotion', limits: LIMITS,
  });
}
