import { everySeconds, type Limits } from '../limits';
import { call, type HttpMethod, type WbCall } from './call';

/** Where WB documents a scheme of selling; calls of one group are counted together. */
type Page = 'orders-fbs' | 'orders-dbw' | 'orders-dbs' | 'in-store-pickup' | 'work-with-products';

const USUAL: Limits = { full: everySeconds(0.2, 20) };

const warehouses = (path: string) => ofMarketplace('GET', path, { page: 'work-with-products', group: 'seller-warehouses' });
const fbs = (method: HttpMethod, path: string) => ofMarketplace(method, path, { page: 'orders-fbs', group: 'fbs' });

export const sellerWarehousesList = warehouses('/api/v3/warehouses');
export const wbOffices = warehouses('/api/v3/offices');

export const fbsOrders = fbs('GET', '/api/v3/orders');
export const fbsStatuses = fbs('POST', '/api/v3/orders/status');

/** Every answer of 4xx counts as ten calls. */
function ofMarketplace(method: HttpMethod, path: string, { page, group, limits = USUAL }: { page: Page; group: string; limits?: Limits }): WbCall {
  return call({ method, path, category: 'marketplace', source: `https://dev.wildberries.ru/openapi/${page}`, group, limits, costOf4xx: 10 });
}
