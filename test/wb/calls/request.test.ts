import { calls, pathOf, ping, urlOf } from '../../../src/wb/calls';

it.each([
  [{ call: calls.orders, query: { dateFrom: '2026-01-01T00:00:00', flag: 0 } }, 'personal',
    'https://statistics-api.wildberries.ru/api/v1/supplier/orders?dateFrom=2026-01-01T00%3A00%3A00&flag=0'],
  [{ call: calls.orders }, 'test', 'https://statistics-api-sandbox.wildberries.ru/api/v1/supplier/orders'],
  [{ call: calls.paidStorage.status, params: { task_id: 'a/b ?' } }, 'base',
    'https://seller-analytics-api.wildberries.ru/api/v1/paid_storage/tasks/a%2Fb%20%3F/status'],
  [{ call: calls.promotions, query: { limit: 1000 } }, 'base', 'https://dp-calendar-api.wildberries.ru/api/v1/calendar/promotions?limit=1000'],
  [{ call: ping.feedbacks }, 'base', 'https://feedbacks-api.wildberries.ru/ping'],
] as const)('%j of a %s token goes to %s', (request, tokenType, url) => {
  expect(urlOf(request, tokenType)).toBe(url);
});

it('leaves a name without a value in the path', () => {
  expect(pathOf({ call: calls.paidStorage.status })).toBe('/api/v1/paid_storage/tasks/{task_id}/status');
});
