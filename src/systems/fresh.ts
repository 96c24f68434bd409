import { toJson } from '../wb/answer/json';
import { systemCall } from './call';
import { filledPath } from './path';
import type { SystemRequest } from './request';
import type { Secret, SystemFacts, Wire, WireTools } from './system';
import { FRESH_ENTITIES } from './wire-words';

/** An application in the cloud of the vendor, as the browser shows it: what stands behind it there is no part of it. */
const ADDRESS = /^(?:https:\/\/)?((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)?1cfresh\.com)(\/a\/[a-z\d_-]{1,30}\/\d{1,12})(?:\/(?:[a-z]{2}(?:_[A-Z]{2})?\/?|odata\/standard\.odata\/?)?)?$/;
const BASE = '/odata/standard.odata';

/**
 * 1С:Фреш by the standard OData interface of the platform. Source: https://1cfresh.com/articles/data_odata
 * No number is told for the limit: a call a second. Passwords travel as Basic authorization, in UTF-8.
 */
export const freshFacts: SystemFacts = {
  fields: [{ id: 'address', shape: ADDRESS, isPlain: true }, { id: 'user', shape: /^[\x21-\x39\x3b-\x7e]{1,60}$/, isPlain: true }, { id: 'password', shape: /^[\x20-\x7e]{6,100}$/ }],
  reach: ['https://1cfresh.com/a/', 'https://*.1cfresh.com/a/'],
  limit: { intervalMs: 1000, burst: 3 },
  wire,
  hidden: (secret, { base64 }) => [secret['password'] ?? '', base64(pairOf(secret))],
  busy: [429, 503],
  retry: [{ header: 'retry-after', unitMs: 1000 }],
  errorsIn,
};

const call = (method: 'GET' | 'POST' | 'PATCH', path: string, mayBeAbsent?: true) =>
  systemCall({ system: 'fresh', method, path: `/${path}`, kind: method === 'GET' ? 'read' : 'write', source: 'https://1cfresh.com/articles/data_odata', ...(mayBeAbsent === undefined ? {} : { mayBeAbsent }) });

const { organizations, agents, contracts, currencies, goods, barcodes, accountingReport, tradeReport, orders } = FRESH_ENTITIES;

/** Every call of 1С:Фреш that the add-on can make. Nothing is posted there: that is left to the accountant. */
export const fresh = {
  organizations: call('GET', organizations),
  agents: call('GET', agents),
  contracts: call('GET', contracts),
  currencies: call('GET', currencies),
  goods: call('GET', goods),
  // The administrator publishes registers one by one.
  barcodes: call('GET', barcodes, true),
  accountingReports: call('GET', accountingReport),
  addAccountingReport: call('POST', accountingReport),
  tradeReports: call('GET', tradeReport),
  addTradeReport: call('POST', tradeReport),
  orders: call('GET', orders),
  addOrder: call('POST', orders),
  changeOrder: call('PATCH', `${orders}(guid'{id}')`),
};

function wire({ call: { path }, params, query = {}, body }: SystemRequest, secret: Secret, { base64 }: WireTools): Wire {
  const [, host = '', application = ''] = ADDRESS.exec(secret['address'] ?? '') ?? [];
  // A blank is %20: a plus would be a plus.
  const asked = Object.entries({ ...query, $format: 'json' }).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  const below = filledPath(path.replace(/[^\x20-\x7e]+/g, encodeURIComponent), params);
  return {
    host, path: `${application}${BASE}${below}?${asked}`,
    headers: { Authorization: `Basic ${base64(pairOf(secret))}`, Accept: 'application/json' },
    ...(body === undefined ? {} : { body: { type: 'application/json', text: toJson(body) } }),
  };
}

function pairOf({ user = '', password = '' }: Secret): string {
  return `${user}:${password}`;
}

/** `{"odata.error": {code, message: {value}}}`. */
function errorsIn(body: unknown): { code: string | null; text: string }[] {
  const error: unknown = Object(body)['odata.error'];
  if (typeof error !== 'object' || error === null) return [];
  const { code, message } = error as { code?: unknown; message?: unknown };
  return [{ code: typeof code === 'string' ? code : null, text: String(Object(message).value ?? '') }];
}
