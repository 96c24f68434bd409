import fc from 'fast-check';
import { buildUrl } from '../../../src/wb/request/url';

const HOST = 'statistics-api.wildberries.ru';

it.each([
  ['/ping', undefined, `https://${HOST}/ping`],
  ['/ping', {}, `https://${HOST}/ping`],
  ['/orders', { dateFrom: '2026-01-03T10:00:00', flag: 0 }, `https://${HOST}/orders?dateFrom=2026-01-03T10%3A00%3A00&flag=0`],
  ['/orders', { flag: 0, dateFrom: '2026-01-03' }, `https://${HOST}/orders?flag=0&dateFrom=2026-01-03`],
  ['/x', { zone: '+03:00', isOld: false }, `https://${HOST}/x?zone=%2B03%3A00&isOld=false`],
  ['/x', { name: 'Склад WB' }, `https://${HOST}/x?name=%D0%A1%D0%BA%D0%BB%D0%B0%D0%B4%20WB`],
  ['/x', { ids: [3, 'a b'], none: [], last: 1 }, `https://${HOST}/x?ids=3&ids=a%20b&last=1`],
  ['/x', { 'a&b': 'c=d#e?f' }, `https://${HOST}/x?a%26b=c%3Dd%23e%3Ff`],
])('%s with %j', (path, query, expected) => expect(buildUrl(HOST, path, query)).toBe(expected));

it('says to any reader of URLs what it was given', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean())), (query) => {
      const url = new URL(buildUrl(HOST, '/api/v1/supplier/orders', query));
      expect(url.origin + url.pathname).toBe(`https://${HOST}/api/v1/supplier/orders`);
      expect([...url.searchParams]).toEqual(Object.entries(query).map(([key, value]) => [key, String(value)]));
    }),
  );
});
