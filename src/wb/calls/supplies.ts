import { everyHours, everySeconds } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

export const fbwSupplies = ofSupplies('POST', '/api/v1/supplies');
export const fbwSupply = ofSupplies('GET', '/api/v1/supplies/{ID}');
export const fbwSupplyGoods = ofSupplies('GET', '/api/v1/supplies/{ID}/goods');
export const fbwPackages = ofSupplies('GET', '/api/v1/supplies/{ID}/package');

function ofSupplies(method: HttpMethod, path: string): WbCall {
  return call({
    method, path, category: 'supplies', source: 'https://dev.wildberries.ru/openapi/orders-fbw', limits: { full: everySeconds(2, 10), base: everyHours(0.5) },
  });
}
