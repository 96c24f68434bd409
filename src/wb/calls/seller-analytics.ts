import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type WbCall } from './call';

const HALF_HOURLY: Limits = { full: everySeconds(20, 3), base: everyHours(0.5) };
const HOURLY: Limits = { full: everySeconds(20, 3), base: everyHours(1) };

/** How buyers came from a card to an order. */
export const salesFunnel = {
  products: post('/api/analytics/v3/sales-funnel/products', HALF_HOURLY),
  history: post('/api/analytics/v3/sales-funnel/products/history', HALF_HOURLY),
  grouped: post('/api/analytics/v3/sales-funnel/grouped/history', HALF_HOURLY),
};

/** Where cards stand in the search; for sellers who subscribe to Jam. */
export const searchReport = {
  report: post('/api/v2/search-report/report', HOURLY),
  groups: post('/api/v2/search-report/table/groups', HOURLY),
  details: post('/api/v2/search-report/table/details', HOURLY),
  texts: post('/api/v2/search-report/product/search-texts', HOURLY),
};

/** How long stocks last, and what their lack has cost. */
export const stockReport = {
  groups: post('/api/v2/stocks-report/products/groups', HALF_HOURLY),
  products: post('/api/v2/stocks-report/products/products', HALF_HOURLY),
  offices: post('/api/v2/stocks-report/offices', HALF_HOURLY),
};

export const itemRating = post('/api/analytics/v2/item-rating', { full: everySeconds(20, 3) });

/** What part of WB's sales a brand of the seller has. */
export const brandShare = {
  brands: get('/api/v1/analytics/brand-share/brands', { full: everySeconds(60, 10), base: everyHours(1) }),
  categories: get('/api/v1/analytics/brand-share/parent-subjects', { full: everySeconds(5, 20), base: everyHours(1) }),
  share: get('/api/v1/analytics/brand-share', { full: everySeconds(5, 20), base: everyHours(1) }),
};

function get(path: string, limits: Limits): WbCall {
  return call({ method: 'GET', path, category: 'analytics', source: 'https://dev.wildberries.ru/openapi/reports', limits });
}

function post(path: string, limits: Limits): WbCall {
  return call({ method: 'POST', path, category: 'analytics', source: 'https://dev.wildberries.ru/openapi/analytics', limits });
}
