import type { SystemFacts } from './system';
import { type SystemCall, systemCall } from './call';

/**
 * МойСклад, JSON API 1.2. Source: https://dev.moysklad.ru/doc/api/remap/1.2/ (general part: authorization, limits, errors).
 * The window is 45 units of weight in three seconds, a call of a user's token weighs four since 2026-12-01: eleven calls. Ours is a bucket,
 * which gives out all that it holds at once: with five and one more each half second no window of three seconds sees more than eleven.
 */
export const moyskladFacts: SystemFacts = {
  host: 'api.moysklad.ru',
  base: '/api/remap/1.2',
  limit: { intervalMs: 500, burst: 5 },
  secret: /^[\w.+/=-]{20,200}$/,
  headers: (secret) => ({
    Authorization: `Bearer ${secret}`,
    // Without it the answer is 415; Google's own header names another encoding besides.
    'Accept-Encoding': 'gzip',
    Accept: 'application/json;charset=utf-8',
  }),
  retry: [{ header: 'x-lognex-retry-after', unitMs: 1 }, { header: 'retry-after', unitMs: 1000 }],
  errorsIn,
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
  reportBySyncId: { ...call('GET', '/entity/commissionreportin/syncid/{syncId}', 'read', 'documents/#dokumenty-poluchennyj-otchet-komissionera'), mayBeAbsent: true } as SystemCall,
  createReport: call('POST', '/entity/commissionreportin', 'write', 'documents/#dokumenty-poluchennyj-otchet-komissionera'),
  addPositions: call('POST', '/entity/commissionreportin/{id}/positions', 'write', 'documents/#dokumenty-poluchennyj-otchet-komissionera'),
  addReturns: call('POST', '/entity/commissionreportin/{id}/returntocommissionerpositions', 'write', 'documents/#dokumenty-poluchennyj-otchet-komissionera'),
  orders: call('GET', '/entity/customerorder', 'read', 'documents/#dokumenty-zakaz-pokupatelq'),
  saveOrders: call('POST', '/entity/customerorder', 'write', 'documents/#dokumenty-zakaz-pokupatelq'),
};

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
