import { type Bucket, everyHours, everySeconds, type Limits } from '../request/limits';
import { call, type HttpMethod, type WbCall } from './call';

const source = 'https://dev.wildberries.ru/openapi/analytics';
const reports = 'https://dev.wildberries.ru/openapi/reports';

export const orderFeed = call({
  method: 'POST', path: '/api/analytics/v1/order-feed', category: 'analytics', source,
  limits: { full: everySeconds(60), base: everyHours(3) },
});

export const wbWarehouses = stocksReport('wb-warehouses');
export const sellerWarehouses = stocksReport('seller-warehouses');

const QUARTER = everyHours(0.25);
export const warehouseRemains = task('/api/v1/warehouse_remains', {
  create: { full: everySeconds(60, 5), base: QUARTER },
  status: { full: everySeconds(5, 5), base: QUARTER },
  download: { full: everySeconds(60), base: QUARTER },
});

export const paidStorage = task('/api/v1/paid_storage', {
  create: { full: everySeconds(60, 5), base: everyHours(1) },
  status: { full: everySeconds(5, 5), base: everyHours(0.5, 2) },
  download: { full: everySeconds(60), base: everyHours(0.5) },
});

export const acceptanceReport = task('/api/v1/acceptance_report', {
  create: { full: everySeconds(60), base: everyHours(3) },
  status: { full: everySeconds(5), base: everyHours(0.5) },
  download: { full: everySeconds(60), base: everyHours(0.5) },
});

/**
 * WB makes 20 such reports a day (429 of the create call: «The maximum number is 20») and does not say when its day begins: 8 at once
 * and one every two hours, which is as often as their data is renewed, are no more than 20 in any 24 hours.
 */
const REPORTS_A_DAY: Bucket = { group: 'nm-report a day', limit: everyHours(2, 8) };
const NM_REPORT: Limits = { full: everySeconds(20, 3), base: everyHours(1) };
const NM_ORDER: Limits = { full: { ...everySeconds(20, 3), within: REPORTS_A_DAY }, base: { ...everyHours(1), within: REPORTS_A_DAY } };

/** Reports of analytics as CSV; the create call and the list share a path and not a bucket. */
export const nmReport = {
  create: nmReportCall('POST', '/api/v2/nm-report/downloads', { limits: NM_ORDER }),
  list: nmReportCall('GET', '/api/v2/nm-report/downloads'),
  file: nmReportCall('GET', '/api/v2/nm-report/downloads/file/{downloadId}', { decoder: 'zippedCsv' }),
};

function stocksReport(of: string): WbCall {
  return call({ method: 'POST', path: `/api/analytics/v1/stocks-report/${of}`, category: 'analytics', source, limits: { full: everySeconds(20) } });
}

/** The three calls of a report that WB makes in the background. */
function task(path: string, limits: Readonly<Record<'create' | 'status' | 'download', Limits>>) {
  const of = (template: string, own: Limits) => call({ method: 'GET', path: template, category: 'analytics', source: reports, limits: own });
  return {
    create: of(path, limits.create),
    status: of(`${path}/tasks/{task_id}/status`, limits.status),
    download: of(`${path}/tasks/{task_id}/download`, limits.download),
  };
}

function nmReportCall(method: HttpMethod, path: string, other: Partial<Pick<WbCall, 'decoder' | 'limits'>> = {}): WbCall {
  return call({ method, path, category: 'analytics', source, limits: NM_REPORT, ...other });
}
