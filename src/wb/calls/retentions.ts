import { everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

/** What WB keeps back for, and the measurements and marks that it is founded on. */
export const deductions = report('GET', '/api/analytics/v1/deductions', { full: everySeconds(60), base: everyHours(0.25) });
export const measurementPenalties = report('GET', '/api/analytics/v1/measurement-penalties', { full: everySeconds(60), base: everyHours(6) });
export const warehouseMeasurements = report('GET', '/api/analytics/v1/warehouse-measurements', { full: everySeconds(60), base: everyHours(6) });
export const antifraudDetails = report('GET', '/api/v1/analytics/antifraud-details', { full: everySeconds(600, 10), base: everyHours(1) });
export const goodsLabeling = report('GET', '/api/v1/analytics/goods-labeling', { full: everySeconds(60, 10), base: everyHours(1) });
export const exciseReport = report('POST', '/api/v1/analytics/excise-report', { full: everySeconds(1800, 10), base: everyHours(12) });
export const blockedCards = report('GET', '/api/v1/analytics/banned-products/blocked', { full: everySeconds(10, 6), base: everyHours(1) });
/** WB's news of 2026-09-24 call it `goods-return`, its pages `item-returns`. */
export const itemReturns = report('GET', '/api/analytics/v1/item-returns', { full: everySeconds(60), base: everySeconds(60) });
export const itemReturnsOfNews = report('GET', '/api/analytics/v1/goods-return', { full: everySeconds(60), base: everySeconds(60) });

function report(method: HttpMethod, path: string, limits: Limits): WbCall {
  return call({ method, path, category: 'analytics', source: 'https://dev.wildberries.ru/openapi/reports', limits });
}
