import { everyHours, everySeconds } from '../limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/reports';

export const orders = call({
  method: 'GET', path: '/api/v1/supplier/orders', category: 'statistics', source,
  limits: { full: everySeconds(60, 10), base: everyHours(3) },
});

export const sales = call({
  method: 'GET', path: '/api/v1/supplier/sales', category: 'statistics', source,
  limits: { full: everySeconds(60), base: everyHours(2) },
});
