import { everySeconds, type Limits } from '../request/limits';
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
export const fbsSupplies = fbs('GET', '/api/v3/supplies');
export const fbsBoxes = fbs('GET', '/api/v3/supplies/{supplyId}/trbx');
export const fbsSupplyOrders = fbs('GET', '/api/marketplace/v3/supplies/{supplyId}/order-ids');
export const fbsReshipment = fbs('GET', '/api/v3/supplies/orders/reshipment');
export const fbsLabels = ofMarketplace('POST', '/api/marketplace/v3/orders/meta', { page: 'orders-fbs', group: 'fbs-labels' });
export const fbsStocks = ofMarketplace('POST', '/api/v3/stocks/{warehouseId}', { page: 'work-with-products', group: 'seller-stocks' });
/** WB does not look at the names in the body: a misspelt one answers 204 and changes nothing. */
export const putStocks: WbCall = { ...ofMarketplace('PUT', '/api/v3/stocks/{warehouseId}', { page: 'work-with-products', group: 'seller-stocks' }), kind: 'write', decoder: 'nothing' };
export const fbsArchive = fbs('GET', '/api/marketplace/v3/fbs/orders/archive');
export const fbsAutoReturns = fbs('POST', '/api/marketplace/v3/fbs/settings/autoreturns/items');
export const passes = fbs('GET', '/api/v3/passes');
export const passOffices = fbs('GET', '/api/v3/passes/offices');

/** The schemes of selling in which WB never has the goods: twins but for their paths and limits. */
export const dbw = {
  ...ofScheme('dbw', { page: 'orders-dbw', group: 'dbw' }, '/api/v3/dbw/orders/status'),
  deliveryDates: ofMarketplace('POST', '/api/v3/dbw/orders/delivery-date', { page: 'orders-dbw', group: 'dbw' }),
  labels: ofMarketplace('POST', '/api/marketplace/v3/dbw/orders/meta/details', { page: 'orders-dbw', group: 'dbw' }),
};
export const dbs = {
  ...ofScheme('dbs', { page: 'orders-dbs', group: 'dbs' }, '/api/marketplace/v3/dbs/orders/status/info'),
  deliveryDates: ofMarketplace('POST', '/api/v3/dbs/orders/delivery-date', { page: 'orders-dbs', group: 'dbs' }),
  deliveryCosts: ofMarketplace('POST', '/api/v3/dbs/groups/info', { page: 'orders-dbs', group: 'dbs' }),
  ...labelsAndPrices('dbs', 'orders-dbs'),
};
export const clickCollect = {
  ...ofScheme('click-collect', { page: 'in-store-pickup', group: 'click-collect' }, '/api/marketplace/v3/click-collect/orders/status/info'),
  statuses: ofMarketplace('POST', '/api/marketplace/v3/click-collect/orders/status/info', { page: 'in-store-pickup', group: 'click-collect-statuses', limits: { full: everySeconds(1, 10) } }),
  ...labelsAndPrices('click-collect', 'in-store-pickup'),
};

/** Labels of orders, boxes and supplies, as WB draws them. */
export const labels = {
  orders: fbs('POST', '/api/v3/orders/stickers'),
  supply: fbs('GET', '/api/v3/supplies/{supplyId}/barcode'),
  boxes: fbs('POST', '/api/v3/supplies/{supplyId}/trbx/stickers'),
  dbw: ofMarketplace('POST', '/api/v3/dbw/orders/stickers', { page: 'orders-dbw', group: 'dbw' }),
  dbs: ofMarketplace('POST', '/api/marketplace/v3/dbs/orders/stickers', { page: 'orders-dbs', group: 'dbs' }),
};

interface Counted {
  page: Page;
  group: string;
}

function ofScheme(name: string, counted: Counted, statusPath: string) {
  return {
    fresh: ofMarketplace('GET', `/api/v3/${name}/orders/new`, counted),
    list: ofMarketplace('GET', `/api/v3/${name}/orders`, counted),
    statuses: ofMarketplace('POST', statusPath, counted),
  };
}

function labelsAndPrices(name: string, page: Page) {
  const counted = { page, group: `${name}-labels`, limits: { full: everySeconds(0.4, 20) } };
  return {
    labels: ofMarketplace('POST', `/api/marketplace/v3/${name}/orders/meta/details`, counted),
    finalPrices: ofMarketplace('POST', `/api/marketplace/v3/${name}/orders/final-price`, counted),
  };
}

/** Every answer of 4xx counts as ten calls. */
function ofMarketplace(method: HttpMethod, path: string, { page, group, limits = USUAL }: Counted & { limits?: Limits }): WbCall {
  return call({ method, path, category: 'marketplace', source: `https://dev.wildberries.ru/openapi/${page}`, group, limits, costOf4xx: 10 });
}
