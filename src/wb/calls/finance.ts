import { everyHours, everySeconds } from '../request/limits';
import { call } from './call';

const source = 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting';

export const salesReportsDetailed = call({
  method: 'POST', path: '/api/finance/v1/sales-reports/detailed', category: 'finance', source,
  limits: { full: everySeconds(60), base: everyHours(12) },
});

export const salesReportsList = call({
  method: 'POST', path: '/api/finance/v1/sales-reports/list', category: 'finance', source,
  limits: { full: everySeconds(60) },
});

export const accountBalance = call({
  method: 'GET', path: '/api/v1/account/balance', category: 'finance', source,
  limits: { full: everySeconds(60), base: everyHours(24) },
});

/** What taking buyers' payments cost, by reports and row by row. */
export const acquiringList = call({
  method: 'POST', path: '/api/finance/v1/acquiring/list', category: 'finance', source,
  limits: { full: everySeconds(60) },
});

export const acquiringDetailed = call({
  method: 'POST', path: '/api/finance/v1/acquiring/detailed', category: 'finance', source,
  limits: { full: everySeconds(60) },
});
