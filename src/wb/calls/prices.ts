import { everySeconds, everyHours } from '../limits';
import { call, type WbCall } from './call';

export const goodsList = pricesCall('/api/v2/list/goods/filter');
/** New prices that WB holds back, because they are so much lower. */
export const quarantineGoods = pricesCall('/api/v2/quarantine/goods');

function pricesCall(path: string): WbCall {
  return call({
    method: 'GET', path, category: 'prices', group: 'prices', source: 'https://dev.wildberries.ru/openapi/work-with-products',
    limits: { full: everySeconds(0.6, 5), base: everyHours(0.25) },
  });
}
