import { toJson } from '../wb/answer/json';
import { buildUrl } from '../wb/request/url';
import { type SystemCall, systemCall } from './call';
import { filledPath } from './path';
import type { SystemRequest } from './request';
import type { Secret, SystemFacts, Wire } from './system';

/** Where МойСклад is, and what its references of things begin with. */
export const MOYSKLAD = { host: 'api.moysklad.ru', base: '/api/remap/1.2' } as const;

/**
 * МойСклад, JSON API 1.2. Source: https://dev.moysklad.ru/doc/api/remap/1.2/ (general part: authorization, limits, errors).
 * The window is 45 units of weight in three seconds, a call of a user's token weighs four since 2026-12-01: eleven calls. Ours is a bucket,
 * which gives out all that it holds at once: with five and one more each half second no window of three seconds sees more than eleven.
 */
export const moyskladFacts: SystemFacts = {
  fields: [{ id: 'token', shape: /^[\w.+/=-]{20,200}$/ }],
  reach: [`https://${MOYSKLAD.host}${MOYSKLAD.base}/`],
  limit: { intervalMs: 500, burst: 5 },
  wire,
  hidden: ({ token = '' }) => [token],
  busy: [429],
  retry: [{ header: 'x-lognex-retry-after', unitMs: 1 }, { header: 'retry-after', unitMs: 1000 }],
  errorsIn,
  // «Ошибки при работе с полученным отчётом комиссионера» of its documents.
  refusals: { 5000: 'contractType', 5001: 'period', 5002: 'contractAgent', 5003: 'contractOrganization', 17016: 'bundle' },
};

const call = (method: 'GET' | 'POST', path: string, kind: 'read' | 'write', source: string) =>
  systemCall({ system: 'moysklad', method, path, kind, source: `https://dev.moysklad.ru/doc/api/remap/1.2/${source}` });

/** Every call of МойСклад that the add-on can make. */
export const moysklad = {
  organizations: call('GET', '/entity/organization', 'read', 'dictionaries/#suschnosti-jurlico'),
  counterparties: call('GET', '/entity/counterparty', 'read', 'dictionaries/#suschnosti-kontragent'),
  contracts: call('GET', '/entity/contract', 'read', 'dictionaries/#suschnosti-dogowor'),
  stores: call('GET', '/entity/store', 'read', 'dictionaries/#suschnosti-sklad'),
  products: call('GET', '/entity/product', 'read', 'dictionaries/#suschnosti-towar'),
  variants: call('GET', '/entity/variant', 'read', 'dictionaries/#suschnosti-modifikaciq'),
  stock: call('GET', '/report/stock/all/current', 'read', 'reports/#otchety-otchet-ostatki'),
  stockByStore: call('GET', '/report/stock/bystore/current', 'read', 'reports/#otchety-otchet-ostatki'),
  orderMetadata: call('GET', '/entity/customerorder/metadata', 'read', 'documents/#dokumenty-zakaz-pokupatelq-metadannye-zakazow-pokupatelej'),
  reportBySyncId: { ...call('GET', '/entity/commissionreportin/syncid/{syncId}', 'read', 'documents/#dokumenty-poluchennyj-otchet-komissionera'), mayBeAbsent: true } as SystemCall,
  createReport: call('POST', '/entity/commissionreportin', 'write', 'documents/#dokumenty-poluchennyj-otchet-komissionera'),
  addPositions: call('POST', '/entity/commissionreportin/{id}/positions', 'write', 'documents/#dokumenty-poluchennyj-otchet-komissionera'),
  addReturns: call('POST', '/entity/commissionreportin/{id}/returntocommissionerpositions', 'write', 'documents/#dokumenty-poluchennyj-otchet-komissionera'),
  orders: call('GET', '/entity/customerorder', 'read', 'documents/#dokumenty-zakaz-pokupatelq'),
  saveOrders: call('POST', '/entity/customerorder', 'write', 'documents/#dokumenty-zakaz-pokupatelq'),
};

function wire({ call: { path }, params, query, body }: SystemRequest, { token }: Secret): Wire {
  return {
    host: MOYSKLAD.host,
    path: buildUrl('', MOYSKLAD.base + filledPath(path, params), query as Parameters<typeof buildUrl>[2]).slice('https://'.length),
    headers: {
      Authorization: `Bearer ${token}`,
      // Without it the answer is 415; Google's own header names another encoding besides.
      'Accept-Encoding': 'gzip',
      Accept: 'application/json;charset=utf-8',
    },
    ...(body === undefined ? {} : { body: { type: 'application/json', text: toJson(body) } }),
  };
}

/** `{errors: […]}`, or in the answer to a list an element for each of its items, the bad ones with `errors`. */
function errorsIn(body: unknown): { code: number | null; text: string }[] {
  const items = Array.isArray(body) ? body : [body];
  return items.flatMap((item) => {
    const errors: unknown = Object(item).errors;
    return Array.isArray(errors) ? errors.map((error: unknown) => ({ code: numberOf(Object(error).code), text: String(Object(error).error ?? '') })) : [];
  });
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
