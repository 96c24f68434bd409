import { everySeconds } from '../limits';
import { call } from './call';

export const cardsList = call({
  method: 'POST', path: '/content/v2/get/cards/list', category: 'content',
  source: 'https://dev.wildberries.ru/openapi/work-with-products',
  limits: { full: everySeconds(0.6, 5) },
});
