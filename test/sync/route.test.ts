import { datasetById } from '../../src/datasets';
import type { Dataset } from '../../src/sync/dataset';
import type { Route } from '../../src/sync/source';
import { chooseRoute, hasStandIn, isGivenUp, isGone } from '../../src/sync/route';
import { isWbError } from '../../src/wb/errors';
import type { Category } from '../../src/wb/request/hosts';
import type { TokenType } from '../../src/wb/token/token-type';
import { jobOf, LAMP } from '../support/engine-world';

const ALL: Category[] = ['common', 'content', 'analytics', 'prices', 'statistics', 'finance'];

/** The first call of the route, or the code of the refusal. */
function chosen(dataset: Dataset, tokenType: TokenType, categories: Category[]): string {
  const route = chooseRoute(dataset, { id: 'lamp', label: 'Lamp', tokenId: 'own', tokenType, categories });
  if (isWbError(route)) return [route.code, ...Object.values(route.details)].join(' ');
  const { method, path } = route.paging.call(null);
  return `${method} ${path}`;
}

/** One after another what the table below tells of. */
const IDS = ['cards', 'seller', 'orders', 'sales', 'orderFeed', 'stocks', 'sellerStocks', 'prices', 'finance', 'financeByArticle', 'financeReports', 'balance'];
const CARDS = 'POST /content/v2/get/cards/list';
const ORDERS = 'GET /api/v1/supplier/orders';
const SALES = 'GET /api/v1/supplier/sales';
const FEED = 'POST /api/analytics/v1/order-feed';
const STOCKS = 'POST /api/analytics/v1/stocks-report/wb-warehouses';
const REMAINS = 'GET /api/v1/warehouse_remains';
const OWN = 'POST /api/analytics/v1/stocks-report/seller-warehouses';
const PRICES = 'GET /api/v2/list/goods/filter';
const FINANCE = 'POST /api/finance/v1/sales-reports/detailed';
const REPORTS = 'POST /api/finance/v1/sales-reports/list';
const BALANCE = 'GET /api/v1/account/balance';
const SELLER = 'GET /api/v1/seller-info';
const NO = 'TOKEN_TYPE_NOT_ALLOWED';
const missing = (category: Category) => `CATEGORY_MISSING ${category}`;

test.each<[string, TokenType, Category[], string[]]>([
  ['may do everything', 'personal', ALL, [CARDS, SELLER, ORDERS, SALES, FEED, STOCKS, OWN, PRICES, FINANCE, FINANCE, REPORTS, BALANCE]],
  ['of a service may do the same', 'service', ALL, [CARDS, SELLER, ORDERS, SALES, FEED, STOCKS, OWN, PRICES, FINANCE, FINANCE, REPORTS, BALANCE]],
  ['of the base kind', 'base', ALL, [CARDS, SELLER, ORDERS, SALES, FEED, REMAINS, NO, PRICES, FINANCE, FINANCE, NO, BALANCE]],
  ['of the sandbox', 'test', ALL,
    [CARDS, 'NO_SANDBOX', ORDERS, SALES, ...Array<string>(3).fill('NO_SANDBOX'), PRICES, ...Array<string>(4).fill('NO_SANDBOX')]],
  ['without statistics', 'personal', ['common', 'content', 'analytics', 'finance'],
    [CARDS, SELLER, missing('statistics'), missing('statistics'), FEED, STOCKS, OWN, missing('prices'), FINANCE, FINANCE, REPORTS, BALANCE]],
  ['for content only', 'base', ['common', 'content'],
    [CARDS, SELLER, missing('statistics'), missing('statistics'), missing('analytics'), missing('analytics'), NO, missing('prices'), missing('finance'), missing('finance'), NO, missing('finance')]],
  ['of the sandbox, for content only', 'test', ['content'],
    [CARDS, 'NO_SANDBOX', missing('statistics'), missing('statistics'), ...Array<string>(3).fill('NO_SANDBOX'), missing('prices'), ...Array<string>(4).fill('NO_SANDBOX')]],
])('a token that %s (%s)', (_name, tokenType, categories, expected) => {
  expect(IDS.map((id) => chosen(datasetById(id), tokenType, categories))).toEqual(expected);
});

test.each<[string, TokenType, string]>([
  ['tariffOptions', 'personal', 'SERVICE_TOKEN_ONLY'],
  ['tariffOptions', 'base', 'SERVICE_TOKEN_ONLY'],
  ['tariffOptions', 'test', 'NO_SANDBOX'],
  ['fbsAutoReturns', 'service', NO],
])('nobody is told to make a token that does not help: %s by a %s token is %s', (id, tokenType, expected) => {
  expect(chosen(datasetById(id), tokenType, ALL)).toBe(expected);
});

test('a token needs no permission for the category of all', () => {
  expect(chosen(datasetById('seller'), 'personal', [])).toBe(SELLER);
});

test('the first route that is permitted is taken, though another one would come first', () => {
  const stocks = datasetById('stocks');
  const [first, second] = stocks.source.routes as [Route, Route];
  const [ofPrices] = datasetById('prices').source.routes as [Route];
  const routes = [{ ...first, paging: ofPrices.paging }, { ...second, tokenTypes: ['personal' as const] }];
  expect(chosen({ ...stocks, source: { ...stocks.source, routes } }, 'personal', ['analytics'])).toBe(REMAINS);
});

test('a category without a sandbox is closed to test tokens, whatever the dataset says', () => {
  const seller = datasetById('seller');
  const routes = [{ ...seller.source.routes[0] as Route, tokenTypes: ['test' as const] }];
  expect(chosen({ ...seller, source: { ...seller.source, routes } }, 'test', ALL)).toBe(missing('common'));
});

describe('a method that WB says is gone', () => {
  const GONE = { status: 'failed', error: { code: 'WB_METHOD_REMOVED', details: {} } } as const;
  const given = (id: string, place: number | null, state: object = GONE): boolean => {
    const dataset = datasetById(id);
    return isGivenUp({ dataset, route: place === null ? null : dataset.source.routes[place] as Route, state: { ...jobOf(dataset, LAMP).state, ...state } });
  };

  test.each<[string, string, number | null, object, boolean]>([
    ['orders, for which the feed stands in', 'orders', 0, GONE, true],
    ['returns, which have a second path', 'itemReturns', 0, GONE, true],
    ['what stands in itself', 'orders', 1, GONE, false],
    ['what nothing stands in for', 'sales', 0, GONE, false],
    ['another error', 'orders', 0, { ...GONE, error: { code: 'WB_BAD_REQUEST', details: {} } }, false],
    ['a run that has not ended', 'orders', 0, { ...GONE, status: 'running' }, false],
    ['no error', 'orders', 0, { status: 'failed', error: null }, false],
    ['no token that opens it', 'orders', null, GONE, true],
  ])('%s', (_name, id, place, state, expected) => expect(given(id, place, state)).toBe(expected));
});

test.each<[string, Parameters<typeof isGone>[0], boolean]>([
  ['a method that is gone', { status: 'failed', error: { code: 'WB_METHOD_REMOVED', details: {} } }, true],
  ['another error', { status: 'failed', error: { code: 'WB_BAD_REQUEST', details: {} } }, false],
  ['rows that have come', { status: 'done', error: null }, false],
])('whether a run has ended with a method that is gone: %s', (_name, state, expected) => expect(isGone(state)).toBe(expected));

test('orders go on from another source, sales do not', () => {
  expect((['orders', 'itemReturns', 'sales', 'orderFeed'] as const).map((id) => hasStandIn(datasetById(id)))).toEqual([true, true, false, false]);
});
