import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

/** Where WB documents a scheme of selling. */
type Page = 'orders-fbs' | 'orders-dbw' | 'orders-dbs' | 'in-store-pickup';

const USUAL: Limits = { full: everySeconds(0.2, 20) };
const MARKS: Limits = { full: everySeconds(0.06, 20) };
const STATES: Limits = { full: everySeconds(1, 10) };
/** WB counts them together and gives codes of «Честный знак» a slower table for base tokens: it holds for all. */
const DBS_MARKS: Limits = { full: everySeconds(0.12, 20), base: everyHours(0.1) };
const PICKUP_MARKS: Limits = { full: everySeconds(3, 500) };

const fbs = writing('orders-fbs');
const dbw = writing('orders-dbw');
const dbs = writing('orders-dbs');
const pickup = writing('in-store-pickup');

/** What a seller does with orders of FBS, besides putting them into supplies. */
export const fbsWrites = {
  cancel: fbs('PATCH', '/api/v3/orders/{orderId}/cancel', 'fbs-cancel', { full: everySeconds(0.6, 20) }),
  clearMark: fbs('DELETE', '/api/v3/orders/{orderId}/meta', 'fbs-labels'),
  sgtin: fbs('PUT', '/api/v3/orders/{orderId}/meta/sgtin', 'fbs-marks', MARKS),
  uin: fbs('PUT', '/api/v3/orders/{orderId}/meta/uin', 'fbs-marks', MARKS),
  imei: fbs('PUT', '/api/v3/orders/{orderId}/meta/imei', 'fbs-marks', MARKS),
  gtin: fbs('PUT', '/api/v3/orders/{orderId}/meta/gtin', 'fbs-marks', MARKS),
  expiration: fbs('PUT', '/api/v3/orders/{orderId}/meta/expiration', 'fbs-marks', MARKS),
  customsDeclaration: fbs('PUT', '/api/marketplace/v3/orders/{orderId}/meta/customs-declaration', 'fbs-marks', MARKS),
};

/** Supplies of FBS. */
export const fbsSupplyWrites = {
  make: answering(fbs('POST', '/api/v3/supplies', 'fbs')),
  put: fbs('PATCH', '/api/marketplace/v3/supplies/{supplyId}/orders', 'fbs'),
  remove: fbs('DELETE', '/api/v3/supplies/{supplyId}', 'fbs'),
  deliver: fbs('PATCH', '/api/v3/supplies/{supplyId}/deliver', 'fbs'),
  /** Wanted since 2026-10-01, and younger than WB's specifications (its page of 2026-09-25). */
  ship: answering(fbs('PATCH', '/api/marketplace/v3/fbs/supplies/shipping-method', 'fbs')),
  addBoxes: answering(fbs('POST', '/api/v3/supplies/{supplyId}/trbx', 'fbs')),
  removeBoxes: fbs('DELETE', '/api/v3/supplies/{supplyId}/trbx', 'fbs'),
};

/** Warehouses of the seller's own. */
export const warehouseWrites = {
  make: answering(fbs('POST', '/api/v3/warehouses', 'seller-warehouses')),
  change: fbs('PUT', '/api/v3/warehouses/{warehouseId}', 'seller-warehouses'),
  remove: fbs('DELETE', '/api/v3/warehouses/{warehouseId}', 'seller-warehouses'),
};
export const removeStocks: WbCall = { ...fbs('DELETE', '/api/v3/stocks/{warehouseId}', 'DELETE /api/v3/stocks/{warehouseId}', { full: everySeconds(6, 2) }), costOf4xx: 1 };

export const passWrites = {
  make: answering(fbs('POST', '/api/v3/passes', 'POST /api/v3/passes', { full: everySeconds(600) })),
  change: fbs('PUT', '/api/v3/passes/{passId}', 'fbs'),
  remove: fbs('DELETE', '/api/v3/passes/{passId}', 'fbs'),
};

export const fbsAutoReturnWrites = { set: answering(fbs('PATCH', '/api/marketplace/v3/fbs/settings/autoreturns/items', 'fbs')) };

export const dbwWrites = {
  confirm: dbw('PATCH', '/api/v3/dbw/orders/{orderId}/confirm', 'dbw'),
  deliver: answering(dbw('POST', '/api/marketplace/v3/dbw/orders/status/deliver', 'dbw')),
  cancel: dbw('PATCH', '/api/v3/dbw/orders/{orderId}/cancel', 'dbw-cancel', { ...USUAL, base: everyHours(0.1) }),
  clearMarks: answering(dbw('POST', '/api/marketplace/v3/dbw/orders/meta/delete', 'dbw')),
  sgtin: answering(dbw('POST', '/api/marketplace/v3/dbw/orders/meta/sgtin', 'dbw')),
  uin: dbw('PUT', '/api/v3/dbw/orders/{orderId}/meta/uin', 'dbw-marks', MARKS),
  imei: dbw('PUT', '/api/v3/dbw/orders/{orderId}/meta/imei', 'dbw-marks', MARKS),
  gtin: dbw('PUT', '/api/v3/dbw/orders/{orderId}/meta/gtin', 'dbw-marks', MARKS),
};

export const dbsWrites = {
  confirm: dbsState('confirm'), deliver: dbsState('deliver'), receive: dbsState('receive'), reject: dbsState('reject'), cancel: dbsState('cancel'),
  clearMarks: answering(dbs('POST', '/api/marketplace/v3/dbs/orders/meta/delete', 'dbs-labels', { full: everySeconds(0.4, 20) })),
  sgtin: dbsMark('sgtin'), uin: dbsMark('uin'), imei: dbsMark('imei'), gtin: dbsMark('gtin'), customsDeclaration: dbsMark('customs-declaration'),
};

export const pickupWrites = {
  confirm: pickupState('confirm'), prepare: pickupState('prepare'), receive: pickupState('receive'), reject: pickupState('reject'), cancel: pickupState('cancel'),
  clearMarks: answering(pickup('POST', '/api/marketplace/v3/click-collect/orders/meta/delete', 'click-collect-labels', { full: everySeconds(0.4, 20) })),
  sgtin: pickupMark('sgtin'), uin: pickupMark('uin'), imei: pickupMark('imei'), gtin: pickupMark('gtin'), customsDeclaration: pickupMark('customs-declaration'),
};

function dbsState(name: string): WbCall {
  return answering(dbs('POST', `/api/marketplace/v3/dbs/orders/status/${name}`, `dbs-${name}`, STATES));
}

function dbsMark(name: string): WbCall {
  return answering(dbs('POST', `/api/marketplace/v3/dbs/orders/meta/${name}`, 'dbs-marks', DBS_MARKS));
}

function pickupState(name: string): WbCall {
  return answering(pickup('POST', `/api/marketplace/v3/click-collect/orders/status/${name}`, `click-collect-${name}`, STATES));
}

function pickupMark(name: string): WbCall {
  return answering(pickup('POST', `/api/marketplace/v3/click-collect/orders/meta/${name}`, 'click-collect-marks', PICKUP_MARKS));
}

/** Every answer of 4xx counts as ten calls; a good one has nothing in it. */
function writing(page: Page) {
  return (method: HttpMethod, path: string, group: string, limits = USUAL): WbCall =>
    call({ method, path, category: 'marketplace', kind: 'write', decoder: 'nothing', source: `https://dev.wildberries.ru/openapi/${page}`, group, limits, costOf4xx: 10 });
}

/** Says of each order what has become of it. */
function answering(made: WbCall): WbCall {
  return { ...made, decoder: 'json' };
}
