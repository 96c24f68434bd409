import { CATEGORIES, categoryOfBit, hostOf, type Category } from '../../../src/wb/request/hosts';

it.each<[Category, string, string | null]>([
  ['common', 'common-api.wildberries.ru', null],
  ['content', 'content-api.wildberries.ru', 'content-api-sandbox.wildberries.ru'],
  ['analytics', 'seller-analytics-api.wildberries.ru', null],
  ['prices', 'discounts-prices-api.wildberries.ru', 'discounts-prices-api-sandbox.wildberries.ru'],
  ['marketplace', 'marketplace-api.wildberries.ru', 'marketplace-api-sandbox.wildberries.ru'],
  ['supplies', 'supplies-api.wildberries.ru', 'supplies-api-sandbox.wildberries.ru'],
  ['statistics', 'statistics-api.wildberries.ru', 'statistics-api-sandbox.wildberries.ru'],
  ['advert', 'advert-api.wildberries.ru', 'advert-api-sandbox.wildberries.ru'],
  ['feedbacks', 'feedbacks-api.wildberries.ru', 'feedbacks-api-sandbox.wildberries.ru'],
  ['buyerChat', 'buyer-chat-api.wildberries.ru', null],
  ['returns', 'returns-api.wildberries.ru', null],
  ['finance', 'finance-api.wildberries.ru', null],
])('%s lives at %s, for test tokens at %s', (category, host, sandboxHost) => {
  expect(hostOf(category, 'personal')).toBe(host);
  expect(hostOf(category, 'service')).toBe(host);
  expect(hostOf(category, 'base')).toBe(host);
  expect(hostOf(category, 'test')).toBe(sandboxHost);
});

it.each<[number, Category | null]>([
  [0, null],
  [1, 'content'],
  [2, 'analytics'],
  [3, 'prices'],
  [4, 'marketplace'],
  [5, 'statistics'],
  [6, 'advert'],
  [7, 'feedbacks'],
  [9, 'buyerChat'],
  [10, 'supplies'],
  [11, 'returns'],
  [12, 'documents'],
  [13, 'finance'],
  [16, null],
  [30, null],
  [45, null],
])('bit %i opens %s', (bit, category) => expect(categoryOfBit(bit)).toBe(category));

it('has one category for one bit', () => {
  const bits = Object.values(CATEGORIES).map((category) => category.tokenBit).filter((bit) => bit !== null);
  expect(new Set(bits).size).toBe(bits.length);
});
