import { everySeconds, everyHours } from '../limits';
import { call } from './call';

export const goodsList = call({
  method: 'GET', path: '/api/v2/list/goods/filter', category: 'prices', group: 'prices',
  source: 'https://dev.wildberries.ru/openapi/work-with-products',
  limits: { full: everySeconds(0.6, 5), base: everyHours(0.25) },
});
