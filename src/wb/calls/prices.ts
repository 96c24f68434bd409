import { everySeconds, everyHours } from '../request/limits';
import { call, type WbCall } from './call';

export const goodsList = pricesCall('GET', '/api/v2/list/goods/filter');
/** As `goodsList`, of the articles that are named. */
export const goodsNamed = pricesCall('POST', '/api/v2/list/goods/filter');
/** New prices that WB holds back, because they are so much lower. */
export const quarantineGoods = pricesCall('GET', '/api/v2/quarantine/goods');
/** What became of one upload. */
export const priceUpload = pricesCall('GET', '/api/v2/history/tasks');
export const priceUploadGoods = pricesCall('GET', '/api/v2/history/goods/task');
export const uploadPrices = pricesCall('POST', '/api/v2/upload/task', 'write');
export const uploadSizePrices = pricesCall('POST', '/api/v2/upload/task/size', 'write');
export const uploadClubDiscounts = pricesCall('POST', '/api/v2/upload/task/club-discount', 'write');
export const uploadWholesale = pricesCall('POST', '/api/discounts-prices/v1/upload/task/b2b/wholesale', 'write');

function pricesCall(method: WbCall['method'], path: string, kind: WbCall['kind'] = 'read'): WbCall {
  return call({
    method, path, kind, category: 'prices', group: 'prices', source: 'https://dev.wildberries.ru/openapi/work-with-products',
    limits: { full: everySeconds(0.6, 5), base: everyHours(0.25) },
  });
}
