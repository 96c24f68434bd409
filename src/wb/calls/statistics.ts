import { everyHours, everySeconds } from '../request/limits';
import { call, type CallEnding } from './call';

const source = 'https://dev.wildberries.ru/openapi/reports';

/** In WB's news of that day. */
const ending: CallEnding = { announcedOn: '2026-08-06', on: null, replacedBy: 'POST /api/analytics/v1/order-feed' };

export const orders = call({
  method: 'GET', path: '/api/v1/supplier/orders', category: 'statistics', source, ending,
  limits: { full: everySeconds(60, 10), base: everyHours(3) },
});

export const sales = call({
  method: 'GET', path: '/api/v1/supplier/sales', category: 'statistics', source, ending,
  limits: { full: everySeconds(60), base: everyHours(2) },
});
