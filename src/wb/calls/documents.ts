import { everyHours, everySeconds } from '../request/limits';
import { call } from './call';

/** Acts, notices and other papers that WB has made for the seller. */
export const documentsList = call({
  method: 'GET', path: '/api/v1/documents/list', category: 'documents',
  source: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting',
  limits: { full: everySeconds(10, 5), base: everyHours(24) },
});

/** One of them as a file. */
export const documentFile = call({
  method: 'GET', path: '/api/v1/documents/download', category: 'documents',
  source: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting',
  limits: { full: everySeconds(10, 5), base: everyHours(24) },
  decoder: 'base64File',
});
